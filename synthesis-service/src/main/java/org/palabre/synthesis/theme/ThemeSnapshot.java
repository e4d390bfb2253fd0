package org.palabre.synthesis.theme;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * All of a theme that an act may change.
 *
 * @param found how the machine presents it
 * @param givenLabel what a person calls it; outranks the machine's label, which is kept beside it
 * @param note what a person says of it
 * @param state what it is
 * @param mergedInto where most of what was in it went, if it is retired
 * @param problem the problem behind it, in the forum's words
 * @param priority how the forum ranks it
 */
public record ThemeSnapshot(
        Description found,
        @Nullable String givenLabel,
        @Nullable String note,
        ThemeState state,
        @Field("ledTo") @Nullable UUID mergedInto,
        @Nullable Problem problem,
        @Nullable Priority priority) {

    /** A candidate that a person made and named. */
    public static ThemeSnapshot named(Description found, String label) {
        return new ThemeSnapshot(found, label, null, ThemeState.CANDIDATE, null, null, null);
    }

    /** How it is called. */
    public String label() {
        return givenLabel == null ? found.label() : givenLabel;
    }

    /** With a person's words; {@code null} brings the machine's label back. */
    public ThemeSnapshot saying(@Nullable String label, @Nullable String words) {
        return new ThemeSnapshot(found, label, words, state, mergedInto, problem, priority);
    }

    /** Presented anew by the machine. */
    public ThemeSnapshot found(Description now) {
        return new ThemeSnapshot(now, givenLabel, note, state, mergedInto, problem, priority);
    }

    /** With this problem behind it. */
    public ThemeSnapshot about(@Nullable Problem now) {
        return new ThemeSnapshot(found, givenLabel, note, state, mergedInto, now, priority);
    }

    /** Ranked like this. */
    public ThemeSnapshot ranked(@Nullable Priority now) {
        return new ThemeSnapshot(found, givenLabel, note, state, mergedInto, problem, now);
    }

    /** In this state. */
    public ThemeSnapshot in(ThemeState now) {
        return new ThemeSnapshot(found, givenLabel, note, now, null, problem, priority);
    }

    /** No longer there; most of it went to the successor. */
    public ThemeSnapshot retired(@Nullable UUID successor) {
        return new ThemeSnapshot(found, givenLabel, note, ThemeState.RETIRED, successor, problem, priority);
    }

    /** Whether a person's words differ. */
    public boolean speaksOtherwise(ThemeSnapshot other) {
        return !Objects.equals(givenLabel, other.givenLabel) || !Objects.equals(note, other.note);
    }

    /** Whether the machine presents it otherwise. */
    public boolean isFoundOtherwise(ThemeSnapshot other) {
        return !found.equals(other.found);
    }

    /** Whether what it is, or where it leads, differs. */
    public boolean standsOtherwise(ThemeSnapshot other) {
        return state != other.state || !Objects.equals(mergedInto, other.mergedInto);
    }

    /** Whether the problem behind it is told otherwise. */
    public boolean isAboutAnother(ThemeSnapshot other) {
        return !Objects.equals(problem, other.problem);
    }

    /** Whether it is ranked otherwise. */
    public boolean ranksOtherwise(ThemeSnapshot other) {
        return !Objects.equals(priority, other.priority);
    }

    /** This snapshot with those parts taken from {@code after} in which it differs from {@code before}. */
    public ThemeSnapshot changed(ThemeSnapshot before, ThemeSnapshot after) {
        boolean words = before.speaksOtherwise(after);
        boolean standing = before.standsOtherwise(after);
        return new ThemeSnapshot(
                before.isFoundOtherwise(after) ? after.found : found,
                words ? after.givenLabel : givenLabel,
                words ? after.note : note,
                standing ? after.state : state,
                standing ? after.mergedInto : mergedInto,
                before.isAboutAnother(after) ? after.problem : problem,
                before.ranksOtherwise(after) ? after.priority : priority);
    }

    /** Whether it is there. */
    public boolean isLive() {
        return state != ThemeState.RETIRED;
    }
}
