package org.palabre.accounts.session;

/** Who is signed in. */
public interface Sessions {

    /** Signs the account out everywhere. */
    void endAllOf(String name);
}
