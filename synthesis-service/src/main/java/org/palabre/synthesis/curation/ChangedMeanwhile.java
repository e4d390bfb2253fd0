package org.palabre.synthesis.curation;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** Signals that a theme was changed after the member had loaded it. */
public final class ChangedMeanwhile extends OptimisticLockingFailureException {

    private final transient List<CurationEntry> since;

    ChangedMeanwhile(List<CurationEntry> since) {
        super(since.size() + " acts since");
        this.since = List.copyOf(since);
    }

    /** The acts since then, newest first. */
    public List<CurationEntry> since() {
        return since;
    }
}
