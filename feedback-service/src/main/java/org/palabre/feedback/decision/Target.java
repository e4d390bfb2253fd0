package org.palabre.feedback.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Target of a decision. The decision's identity is derived from it, so two members who decide on it at the same time
 * write the same document and one of them gets a conflict.
 */
public sealed interface Target {

    /** Identity of the theme or contribution. */
    UUID id();

    /** Identity of the decision on this target. */
    UUID decision();

    /** A theme with every contribution under it. */
    record OfTheme(UUID id) implements Target {
        @Override
        public UUID decision() {
            return nameBased("theme:" + id);
        }
    }

    /** A single contribution: an exception to its theme, or without theme. */
    record OfContribution(UUID id) implements Target {
        @Override
        public UUID decision() {
            return nameBased("contribution:" + id);
        }
    }

    private static UUID nameBased(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
