package org.palabre.accounts.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountNameTest {

    @Test
    void aNameIsSanitisedAndInLowerCase() {
        assertThat(Account.normalizeName(" Mo\u200bussa\u202e.B\n")).isEqualTo("moussa.b");
        assertThat(Account.normalizeName("\u200b")).isEmpty();
        assertThat(Account.normalizeName(null)).isEmpty();
    }
}
