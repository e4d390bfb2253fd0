package org.palabre.synthesis.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.model.ModelAbsence;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One draft for a theme.
 *
 * @param id its identity
 * @param theme the theme
 * @param model how the model is called
 * @param language that it was asked for, {@code fr} or {@code en}
 * @param askedBy the member's account; never shown to the public, never in an event
 * @param askedAt when
 * @param state how it stands
 * @param shown how many contributions the model was shown
 * @param words what it wrote
 * @param failure why it gave nothing
 * @param answeredBy the member who adopted its words or discarded it
 * @param problemAdoptedBy the member who adopted its answers about the problem
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
        int shown,
        @Nullable DraftedWords words,
        @Nullable ModelAbsence failure,
        @Nullable String answeredBy,
        @Nullable String problemAdoptedBy) {

    static ThemeDraft asked(UUID theme, String model, String language, String askedBy, Instant now, int shown) {
        return new ThemeDraft(
                UUID.randomUUID(),
                theme,
                model,
                language,
                askedBy,
                now,
                DraftState.UNDER_WAY,
                shown,
                null,
                null,
                null,
                null);
    }

    /** Whether the model is writing it. */
    public boolean isUnderWay() {
        return state == DraftState.UNDER_WAY;
    }

    /** Whether it waits for a member. */
    public boolean isReady() {
        return state == DraftState.READY;
    }

    /** Whether its answers about the problem wait for a member, whose adopting its words does not touch them. */
    public boolean isProblemOpen() {
        return words != null
                && words.tellsProblem()
                && problemAdoptedBy == null
                && (isReady() || state == DraftState.ADOPTED);
    }

    ThemeDraft failed(ModelAbsence why) {
        return new ThemeDraft(
                id,
                theme,
                model,
                language,
                askedBy,
                askedAt,
                DraftState.FAILED,
                shown,
                null,
                why,
                answeredBy,
                problemAdoptedBy);
    }
}
