package org.palabre.standalone;

import org.palabre.platform.testing.StoredTypes;

class AccountsStoredTypesTest extends StoredTypes {

    AccountsStoredTypesTest() {
        super("accounts", "org.palabre.standalone.accounts");
    }
}
