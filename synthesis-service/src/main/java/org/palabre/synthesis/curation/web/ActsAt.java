package org.palabre.synthesis.curation.web;

/**
 * Where the forms of a page send what members do.
 *
 * @param path what comes before the act's name
 * @param query what follows it, question mark included; nothing where nothing does
 */
public record ActsAt(String path, String query) {

    /** The address of one act. */
    public String of(String act) {
        return path + "/" + act + query;
    }
}
