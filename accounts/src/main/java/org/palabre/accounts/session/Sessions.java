package org.palabre.accounts.session;

/** Port to the sessions of members. */
public interface Sessions {

    /** Ends all sessions of an account. */
    void endAllOf(String name);
}
