package org.palabre.feedback;

import org.palabre.platform.testing.StoredTypes;

class StoredTypesTest extends StoredTypes {

    StoredTypesTest() {
        super("feedback", "org.palabre.feedback");
    }
}
