package org.palabre.synthesis;

import org.palabre.platform.testing.MessagesInBothLanguages;

class MessagesTest extends MessagesInBothLanguages {

    MessagesTest() {
        super("synthesis", "templates/synthesis/*.html");
    }
}
