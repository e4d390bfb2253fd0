package org.palabre.consultation.calendar;

/** The counts that pages and the API of a consultation show. */
public interface ParticipationCounts {

    /** Who took part in this consultation so far; the figures may be a few seconds old. */
    Participation of(String consultation);

    /** How many contributions this consultation has now. */
    long contributions(String consultation);
}
