package org.palabre.stranger;

/** A model private to one service. */
public class PrivateModel {

    /** Internal value. */
    public String secret() {
        return "";
    }
}
