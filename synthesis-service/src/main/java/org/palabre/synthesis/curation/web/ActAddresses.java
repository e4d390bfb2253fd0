package org.palabre.synthesis.curation.web;

/**
 * The addresses to which the forms of a page send acts.
 *
 * @param path the address up to the name of the act
 * @param query the query, question mark included, or an empty string
 */
public record ActAddresses(String path, String query) {

    /** The address of one act. */
    public String of(String act) {
        return path + "/" + act + query;
    }
}
