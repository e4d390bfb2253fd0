package org.palabre.feedback.decision;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** A member changes what they have seen: if it changed since, they look again first. */
final class SeenVersion {

    /** What a member has seen who saw no decision. */
    static final long NONE = -1;

    private SeenVersion() {}

    /**
     * Compares, where the member said what they saw.
     *
     * @throws OptimisticLockingFailureException if the decision is another one by now
     */
    static void check(@Nullable Decision current, @Nullable Long seen) {
        long version = current == null ? NONE : current.version();
        if (seen != null && seen != version) {
            throw new OptimisticLockingFailureException("Seen version " + seen + ", now " + version);
        }
    }
}
