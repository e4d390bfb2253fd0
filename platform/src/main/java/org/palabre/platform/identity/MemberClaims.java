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
 * What a token says of a member: {@code roles}, a list of {@link Role} names in small letters, and {@code regions}, a
 * list of region slugs. Names that are no role here count for nothing, nor do the regions of anybody but a facilitator.
 */
final class MemberClaims {

    private static final String ROLES = "roles";
    private static final String REGIONS = "regions";

    private MemberClaims() {}

    static Set<GrantedAuthority> authorities(ClaimAccessor token) {
        Set<String> named = texts(token, ROLES);
        Set<Role> roles = EnumSet.allOf(Role.class).stream()
                .filter(role -> named.contains(role.name().toLowerCase(Locale.ROOT)))
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
