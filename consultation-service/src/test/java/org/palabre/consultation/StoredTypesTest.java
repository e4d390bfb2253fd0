package org.palabre.consultation;

import org.palabre.platform.testing.StoredTypes;

class StoredTypesTest extends StoredTypes {

    StoredTypesTest() {
        super("consultation", "org.palabre.consultation");
    }
}
