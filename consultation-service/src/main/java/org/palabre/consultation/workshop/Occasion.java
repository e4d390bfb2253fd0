package org.palabre.consultation.workshop;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * What a workshop was: for which consultation, where, when, and how many came.
 *
 * @param consultation slug of the consultation
 * @param region slug of the region
 * @param place where it was held
 * @param date the day
 * @param headCounts people present
 * @param language BCP 47 tag of the language of its notes
 */
public record Occasion(
        String consultation,
        @Indexed String region,
        String place,
        LocalDate date,
        HeadCounts headCounts,
        String language) {}
