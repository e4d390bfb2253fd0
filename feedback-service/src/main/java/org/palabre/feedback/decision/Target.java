package org.palabre.feedback.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * What a decision is on. The decision's identity follows from it, so that two members who decide on the same thing at
 * the same time write the same document, and one of them learns of the other.
 */
public sealed interface Target {

    /** The identity of the theme or the contribution. */
    UUID id();

    /** The identity of the one decision on this target. */
    UUID decision();

    /** A theme, and so every contribution under it. */
    record OfTheme(UUID id) implements Target {
        @Override
        public UUID decision() {
            return named("theme:" + id);
        }
    }

    /** One contribution: an exception, or one without theme. */
    record OfContribution(UUID id) implements Target {
        @Override
        public UUID decision() {
            return named("contribution:" + id);
        }
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
