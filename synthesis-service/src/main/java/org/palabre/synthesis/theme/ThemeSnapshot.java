package org.palabre.synthesis.theme;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The state of a theme that curation can change.
 *
 * @param description the engine's description
 * @param givenLabel a member's label; takes precedence over the engine's label, which is kept
 * @param note a member's description
 * @param state its state
 * @param mergedInto of a retired theme: the theme that took over most of its contributions
 * @param problem the problem behind it, if the forum described it
 * @param priority the forum's ranking, if there is one
 */
public record ThemeSnapshot(
        @Field("found") Description description,
        @Nullable String givenLabel,
        @Nullable String note,
        ThemeState state,
        @Field("ledTo") @Nullable UUID mergedInto,
        @Nullable Problem problem,
        @Nullable Priority priority) {

    /** A candidate created and named by a member. */
    public static ThemeSnapshot named(Description description, String label) {
        return new ThemeSnapshot(description, label, null, ThemeState.CANDIDATE, null, null, null);
    }

    /** The member's label or, without one, the engine's. */
    public String label() {
        return givenLabel == null ? description.label() : givenLabel;
    }

    /** A copy with a member's label and description; a {@code null} label restores the engine's. */
    public ThemeSnapshot withLabelAndNote(@Nullable String newLabel, @Nullable String newNote) {
        return new ThemeSnapshot(description, newLabel, newNote, state, mergedInto, problem, priority);
    }

    /** A copy with this description. */
    public ThemeSnapshot withDescription(Description newDescription) {
        return new ThemeSnapshot(newDescription, givenLabel, note, state, mergedInto, problem, priority);
    }

    /** A copy with this problem. */
    public ThemeSnapshot withProblem(@Nullable Problem newProblem) {
        return new ThemeSnapshot(description, givenLabel, note, state, mergedInto, newProblem, priority);
    }

    /** A copy with this priority. */
    public ThemeSnapshot withPriority(@Nullable Priority newPriority) {
        return new ThemeSnapshot(description, givenLabel, note, state, mergedInto, problem, newPriority);
    }

    /** A copy in this state, which is not retired. */
    public ThemeSnapshot withState(ThemeState newState) {
        return new ThemeSnapshot(description, givenLabel, note, newState, null, problem, priority);
    }

    /** A retired copy; the successor takes over most of its contributions. */
    public ThemeSnapshot retired(@Nullable UUID successor) {
        return new ThemeSnapshot(description, givenLabel, note, ThemeState.RETIRED, successor, problem, priority);
    }

    /** Whether the member's label or description differs. */
    public boolean differsInWords(ThemeSnapshot other) {
        return !Objects.equals(givenLabel, other.givenLabel) || !Objects.equals(note, other.note);
    }

    /** Whether the engine's description differs. */
    public boolean differsInDescription(ThemeSnapshot other) {
        return !description.equals(other.description);
    }

    /** Whether the state or the successor differs. */
    public boolean differsInState(ThemeSnapshot other) {
        return state != other.state || !Objects.equals(mergedInto, other.mergedInto);
    }

    /** Whether the problem differs. */
    public boolean differsInProblem(ThemeSnapshot other) {
        return !Objects.equals(problem, other.problem);
    }

    /** Whether the priority differs. */
    public boolean differsInPriority(ThemeSnapshot other) {
        return !Objects.equals(priority, other.priority);
    }

    /** A copy with the parts of {@code after} that differ from {@code before}. */
    public ThemeSnapshot withChanges(ThemeSnapshot before, ThemeSnapshot after) {
        boolean otherWords = before.differsInWords(after);
        boolean otherState = before.differsInState(after);
        return new ThemeSnapshot(
                before.differsInDescription(after) ? after.description : description,
                otherWords ? after.givenLabel : givenLabel,
                otherWords ? after.note : note,
                otherState ? after.state : state,
                otherState ? after.mergedInto : mergedInto,
                before.differsInProblem(after) ? after.problem : problem,
                before.differsInPriority(after) ? after.priority : priority);
    }

    /** Whether the theme is not retired. */
    public boolean isLive() {
        return state != ThemeState.RETIRED;
    }
}
