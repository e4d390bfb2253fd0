package org.palabre.platform.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A signed-in member.
 *
 * @param id name of the account or subject of the token
 * @param roles their roles
 * @param regions slugs of a facilitator's regions
 */
public record Member(String id, Set<Role> roles, Set<String> regions) {

    static final String ROLE = "ROLE_";
    static final String REGION = "REGION_";

    /** Copies the sets. */
    public Member {
        roles = Set.copyOf(roles);
        regions = Set.copyOf(regions);
    }

    /** The member behind an authentication, from its authorities {@code ROLE_…} and {@code REGION_…}. */
    public static Member of(Authentication authentication) {
        return new Member(
                authentication.getName(),
                roles(authentication.getAuthorities()),
                suffixes(REGION, authentication.getAuthorities()).collect(Collectors.toSet()));
    }

    /** The authorities for these roles and regions, as {@link #of} reads them. */
    public static Set<GrantedAuthority> authorities(Set<Role> roles, Set<String> regions) {
        return Stream.concat(
                        roles.stream().map(role -> ROLE + role.name()),
                        regions.stream().map(region -> REGION + region))
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Role> roles(Collection<? extends GrantedAuthority> authorities) {
        Set<String> names = suffixes(ROLE, authorities).collect(Collectors.toSet());
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> suffixes(String prefix, Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith(prefix))
                .map(authority -> authority.substring(prefix.length()));
    }

    /** Whether the member has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the member runs workshops in this region; the secretariat does in every region. */
    public boolean facilitates(String region) {
        return is(Role.SECRETARIAT) || (is(Role.FACILITATOR) && regions.contains(region));
    }
}
