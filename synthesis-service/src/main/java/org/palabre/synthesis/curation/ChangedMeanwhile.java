package org.palabre.synthesis.curation;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** Another member changed a theme since this one looked at it. */
public final class ChangedMeanwhile extends OptimisticLockingFailureException {

    private final transient List<CurationEntry> since;

    ChangedMeanwhile(List<CurationEntry> since) {
        super(since.size() + " acts since");
        this.since = List.copyOf(since);
    }

    /** What was done since, newest first. */
    public List<CurationEntry> since() {
        return since;
    }
}
