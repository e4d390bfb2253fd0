package org.palabre.consultation.workshop;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * Record of a workshop: consultation, place, date and participants.
 *
 * @param consultation slug of the consultation
 * @param region slug of the region
 * @param place place of the workshop
 * @param date day of the workshop
 * @param headCounts numbers of participants
 * @param language BCP 47 tag of the language of its notes
 */
public record Occasion(
        String consultation,
        @Indexed String region,
        String place,
        LocalDate date,
        HeadCounts headCounts,
        String language) {}
