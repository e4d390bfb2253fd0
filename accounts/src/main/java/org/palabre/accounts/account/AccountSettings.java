package org.palabre.accounts.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the local accounts.
 *
 * @param firstPassword the first password of the account secretariat, read at the first start only; without it one is
 *     generated
 */
@ConfigurationProperties("palabre.accounts")
record AccountSettings(@DefaultValue("") String firstPassword) {

    @Override
    public String toString() {
        return "AccountSettings[]";
    }
}
