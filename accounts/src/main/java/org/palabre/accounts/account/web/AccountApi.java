package org.palabre.accounts.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palabre.accounts.account.ManageAccounts;
import org.palabre.accounts.account.ManageAccounts.FreshPassword;
import org.palabre.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API of accounts. */
@RestController
@Tag(name = "Accounts")
class AccountApi {

    private final ManageAccounts manageAccounts;

    AccountApi(ManageAccounts manageAccounts) {
        this.manageAccounts = manageAccounts;
    }

    /** An account to open. */
    record NewAccount(
            @Nullable String name,
            @Nullable Set<Role> roles,
            @Nullable Set<String> regions) {}

    @PostMapping("/api/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open an account", description = "The generated password is in the answer, and nowhere else.")
    FreshPassword open(@RequestBody NewAccount account) {
        return manageAccounts.open(
                account.name(),
                Objects.requireNonNullElse(account.roles(), Set.of()),
                Objects.requireNonNullElse(account.regions(), Set.of()));
    }
}
