package org.palabre.stranger;

/** A model that belongs to one service. */
public class PrivateModel {

    /** What is nobody else's business. */
    public String secret() {
        return "";
    }
}
