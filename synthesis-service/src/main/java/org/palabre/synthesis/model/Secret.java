package org.palabre.synthesis.model;

/**
 * Something that is used and never shown.
 *
 * @param value what is kept secret
 */
public record Secret(String value) {

    @Override
    public String toString() {
        return "(secret)";
    }
}
