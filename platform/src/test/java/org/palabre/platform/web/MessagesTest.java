package org.palabre.platform.web;

import org.palabre.platform.testing.MessagesInBothLanguages;

class MessagesTest extends MessagesInBothLanguages {

    MessagesTest() {
        super("platform", "templates/*.html");
    }
}
