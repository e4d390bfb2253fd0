package org.palabre.accounts.account;

import org.palabre.platform.refusal.Refusal;
import org.springframework.data.repository.ListCrudRepository;

/** Repository of accounts. */
public interface Accounts extends ListCrudRepository<Account, String> {

    /**
     * The account with this name.
     *
     * @throws Refusal if there is none
     */
    default Account named(String name) {
        return findById(name).orElseThrow(() -> Refusal.notFound("no-account", name));
    }
}
