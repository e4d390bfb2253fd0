package org.palabre.feedback.decision;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Policy: a member changes only the version of a decision that they have read. */
final class ExpectedVersion {

    /** Expected version of a member who saw no decision. */
    static final long NONE = -1;

    private ExpectedVersion() {}

    /**
     * Compares the expected version, if given, with the current one.
     *
     * @throws OptimisticLockingFailureException if they differ
     */
    static void check(@Nullable Decision current, @Nullable Long expectedVersion) {
        long version = current == null ? NONE : current.version();
        if (expectedVersion != null && expectedVersion != version) {
            throw new OptimisticLockingFailureException("Expected version " + expectedVersion + ", found " + version);
        }
    }
}
