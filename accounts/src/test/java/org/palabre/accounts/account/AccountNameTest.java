package org.palabre.accounts.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountNameTest {

    @Test
    void aNameIsReadAsEveryTextIs() {
        assertThat(Account.nameTyped(" Mo\u200bussa\u202e.B\n")).isEqualTo("moussa.b");
        assertThat(Account.nameTyped("\u200b")).isEmpty();
        assertThat(Account.nameTyped(null)).isEmpty();
    }
}
