package org.palabre.feedback;

import org.palabre.platform.testing.MessagesInBothLanguages;

class MessagesTest extends MessagesInBothLanguages {

    MessagesTest() {
        super("feedback", "templates/feedback/*.html");
    }
}
