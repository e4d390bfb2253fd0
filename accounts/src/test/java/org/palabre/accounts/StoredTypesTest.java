package org.palabre.accounts;

import org.palabre.platform.testing.StoredTypes;

class StoredTypesTest extends StoredTypes {

    StoredTypesTest() {
        super("accounts", "org.palabre.accounts");
    }
}
