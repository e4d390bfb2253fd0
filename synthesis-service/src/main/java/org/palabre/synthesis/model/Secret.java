package org.palabre.synthesis.model;

/**
 * A secret setting, masked in {@link #toString()}.
 *
 * @param value the secret
 */
public record Secret(String value) {

    @Override
    public String toString() {
        return "(secret)";
    }
}
