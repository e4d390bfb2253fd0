package org.palabre.consultation.calendar;

/** Port to the participation counts of a consultation. */
public interface ParticipationCounts {

    /** Participation so far; may be a few seconds old. */
    Participation of(String consultation);

    /** Current number of contributions. */
    long contributions(String consultation);
}
