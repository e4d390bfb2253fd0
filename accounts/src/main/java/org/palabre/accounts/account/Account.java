package org.palabre.accounts.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Role;
import org.palabre.platform.text.TextSanitizer;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A local account.
 *
 * @param name name for sign-in
 * @param passwordHash salted hash of the password
 * @param roles its roles
 * @param regions slugs of a facilitator's regions
 * @param closed whether sign-in is disabled
 * @param version version for optimistic locking
 */
@Document("accounts")
@TypeAlias("account")
public record Account(
        @Id String name,
        String passwordHash,
        Set<Role> roles,
        Set<String> regions,
        boolean closed,
        @Version @Nullable Long version) {

    /** Normalises a typed name: lower case, without invisible characters. */
    public static String normalizeName(@Nullable String input) {
        return Objects.requireNonNullElse(TextSanitizer.line(input), "").toLowerCase(Locale.ROOT);
    }

    static Account open(String name, String passwordHash, Set<Role> roles, Set<String> regions) {
        return new Account(name, passwordHash, roles, regions, false, null);
    }

    Account withPassword(String newHash) {
        return new Account(name, newHash, roles, regions, closed, version);
    }

    Account withClosed(boolean newClosed) {
        return new Account(name, passwordHash, roles, regions, newClosed, version);
    }

    /** Authorities for Spring Security. */
    public Collection<GrantedAuthority> authorities() {
        return Stream.concat(
                        roles.stream().map(role -> "ROLE_" + role.name()),
                        regions.stream().map(region -> "REGION_" + region))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    /** The roles in a fixed order, for pages. */
    public List<Role> rolesInOrder() {
        return Stream.of(Role.values()).filter(roles::contains).toList();
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
