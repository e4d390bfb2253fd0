package org.palabre.consultation.workshop.notes.splitting;

import java.util.List;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;

/** What was decided on a part of the notes. */
sealed interface Verdict {

    /** A contribution, under its headings, the outermost first. */
    record Taken(String text, Origin origin, List<String> context) implements Verdict {}

    /** Something else. */
    record Left(String text, Origin origin, SkipReason reason) implements Verdict {}
}
