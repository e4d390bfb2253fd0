package org.palabre.consultation.contribution;

import org.jspecify.annotations.Nullable;

/**
 * A contribution as it was typed or sent, not yet checked. Only the text is required; where nothing is said, the kind is
 * {@code CITIZEN}, the language {@code fr} and the origin {@code ONLINE}.
 *
 * @param text the contribution, 20 to 10,000 characters
 * @param title a few words
 * @param region slug of a region
 * @param kind a {@link Kind}
 * @param language a BCP 47 tag
 * @param origin an {@link Origin} other than {@code WORKSHOP}
 * @param gender a {@link Demographics.Gender}
 * @param ageBand a {@link Demographics.AgeBand}
 * @param disability {@code YES} or {@code NO}
 * @param name to be published with the contribution, if {@code publishName} is true
 * @param publishName consent to publish the name
 * @param contact e-mail address or phone number, to tell of the answer; never published
 */
public record Submission(
        @Nullable String text,
        @Nullable String title,
        @Nullable String region,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String origin,
        @Nullable String gender,
        @Nullable String ageBand,
        @Nullable String disability,
        @Nullable String name,
        @Nullable Boolean publishName,
        @Nullable String contact) {

    /** The same with another text. */
    public Submission withText(@Nullable String newText) {
        return new Submission(
                newText,
                title,
                region,
                kind,
                language,
                origin,
                gender,
                ageBand,
                disability,
                name,
                publishName,
                contact);
    }
}
