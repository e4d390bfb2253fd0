package org.palabre.consultation.contribution;

import org.jspecify.annotations.Nullable;

/**
 * What a contributor says of themselves, all of it optional, so that participation of under-represented groups can be
 * measured (handbook 2.1.b). It stays in this service.
 *
 * @param gender as given
 * @param ageBand as given
 * @param disability whether they live with a disability
 */
public record Demographics(
        @Nullable Gender gender,
        @Nullable AgeBand ageBand,
        @Nullable Boolean disability) {

    /** Nothing was said. */
    public static final Demographics UNKNOWN = new Demographics(null, null, null);

    /** Gender, where given. */
    public enum Gender {
        /** A woman. */
        FEMALE,
        /** A man. */
        MALE,
        /** In other words. */
        OTHER
    }

    /** Age band, where given. The names are what files and the API say. */
    public enum AgeBand {
        /** Under 18. */
        UNDER_18,
        /** 18 to 24. */
        FROM_18_TO_24,
        /** 25 to 34. */
        FROM_25_TO_34,
        /** 35 to 59. */
        FROM_35_TO_59,
        /** 60 and over. */
        FROM_60
    }
}
