package org.palabre.consultation;

import org.palabre.platform.testing.MessagesInBothLanguages;

class MessagesTest extends MessagesInBothLanguages {

    MessagesTest() {
        super("consultation", "templates/consultation/*.html");
    }
}
