package org.palabre.accounts;

import org.palabre.platform.testing.MessagesInBothLanguages;

class MessagesTest extends MessagesInBothLanguages {

    MessagesTest() {
        super("accounts", "templates/accounts/*.html");
    }
}
