package org.palabre.platform.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Reads authorities from the claims of a token: {@code roles}, a list of lower-case {@link Role} names, and
 * {@code regions}, a list of region slugs. Unknown roles are ignored, and regions apply to facilitators only.
 */
final class MemberClaims {

    private static final String ROLES = "roles";
    private static final String REGIONS = "regions";

    private MemberClaims() {}

    static Set<GrantedAuthority> authorities(ClaimAccessor token) {
        Set<String> names = texts(token, ROLES);
        Set<Role> roles = EnumSet.allOf(Role.class).stream()
                .filter(role -> names.contains(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return Member.authorities(roles, roles.contains(Role.FACILITATOR) ? texts(token, REGIONS) : Set.of());
    }

    private static Set<String> texts(ClaimAccessor token, String claim) {
        Object value = token.getClaims().get(claim);
        return value instanceof Collection<?> values
                ? values.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
