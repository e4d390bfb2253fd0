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
 * Someone who may sign in.
 *
 * @param name what they sign in with
 * @param passwordHash the password, hashed
 * @param roles what they may do
 * @param regions slugs of the regions a facilitator works in
 * @param closed true once they may no longer sign in
 * @param version how often it was saved
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

    /** The name of an account as somebody typed it: case and what cannot be seen make no difference. */
    public static String nameTyped(@Nullable String typed) {
        return Objects.requireNonNullElse(TextSanitizer.line(typed), "").toLowerCase(Locale.ROOT);
    }

    static Account open(String name, String passwordHash, Set<Role> roles, Set<String> regions) {
        return new Account(name, passwordHash, roles, regions, false, null);
    }

    Account withPassword(String newHash) {
        return new Account(name, newHash, roles, regions, closed, version);
    }

    Account withClosed(boolean nowClosed) {
        return new Account(name, passwordHash, roles, regions, nowClosed, version);
    }

    /** What the account may do, as Spring Security reads it. */
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

    /** Leaves the hash out. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
