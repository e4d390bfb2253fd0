package org.palabre.synthesis;

import org.palabre.platform.testing.StoredTypes;

class StoredTypesTest extends StoredTypes {

    StoredTypesTest() {
        super("synthesis", "org.palabre.synthesis");
    }
}
