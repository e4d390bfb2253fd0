package org.palabre.synthesis.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.model.ModelAbsence;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A draft for a theme.
 *
 * @param id its id
 * @param theme id of the theme
 * @param model name of the model
 * @param language requested language, {@code fr} or {@code en}
 * @param askedBy the member's account; never public, never in an event
 * @param askedAt time of the request
 * @param state its state
 * @param sampleSize number of contributions sent to the model
 * @param words its text, once written
 * @param failure reason for a failure
 * @param answeredBy account of the member who adopted its wording or discarded it
 * @param problemAdoptedBy account of the member who adopted its problem
 */
@Document("drafts")
@TypeAlias("draft")
public record ThemeDraft(
        @Id UUID id,
        @Indexed UUID theme,
        String model,
        String language,
        String askedBy,
        @Indexed Instant askedAt,
        DraftState state,
        @Field("shown") int sampleSize,
        @Nullable DraftContent words,
        @Nullable ModelAbsence failure,
        @Nullable String answeredBy,
        @Nullable String problemAdoptedBy) {

    static ThemeDraft asked(UUID theme, String model, String language, String askedBy, Instant now, int sampleSize) {
        return new ThemeDraft(
                UUID.randomUUID(),
                theme,
                model,
                language,
                askedBy,
                now,
                DraftState.UNDER_WAY,
                sampleSize,
                null,
                null,
                null,
                null);
    }

    /** Whether the model is writing it. */
    public boolean isUnderWay() {
        return state == DraftState.UNDER_WAY;
    }

    /** Whether it awaits a member's decision. */
    public boolean isReady() {
        return state == DraftState.READY;
    }

    /** Whether its problem can be adopted, independently of its wording. */
    public boolean isProblemOpen() {
        return words != null
                && words.hasProblem()
                && problemAdoptedBy == null
                && (isReady() || state == DraftState.ADOPTED);
    }

    ThemeDraft failed(ModelAbsence absence) {
        return new ThemeDraft(
                id,
                theme,
                model,
                language,
                askedBy,
                askedAt,
                DraftState.FAILED,
                sampleSize,
                null,
                absence,
                answeredBy,
                problemAdoptedBy);
    }
}
