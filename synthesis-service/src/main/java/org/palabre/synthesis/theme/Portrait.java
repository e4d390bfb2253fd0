package org.palabre.synthesis.theme;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a theme that an act may change.
 *
 * @param found how the machine presents it
 * @param givenLabel what a person calls it; outranks the machine's label, which is kept beside it
 * @param note what a person says of it
 * @param state what it is
 * @param ledTo where most of what was in it went, if it is retired
 */
public record Portrait(
        Description found,
        @Nullable String givenLabel,
        @Nullable String note,
        ThemeState state,
        @Nullable UUID ledTo) {

    /** How it is called. */
    public String label() {
        return givenLabel == null ? found.label() : givenLabel;
    }

    /** With a person's words; {@code null} brings the machine's label back. */
    public Portrait saying(@Nullable String label, @Nullable String words) {
        return new Portrait(found, label, words, state, ledTo);
    }

    /** Presented anew by the machine. */
    public Portrait found(Description now) {
        return new Portrait(now, givenLabel, note, state, ledTo);
    }

    /** In this state. */
    public Portrait in(ThemeState now) {
        return new Portrait(found, givenLabel, note, now, null);
    }

    /** No longer there; most of it went to the successor. */
    public Portrait retired(@Nullable UUID successor) {
        return new Portrait(found, givenLabel, note, ThemeState.RETIRED, successor);
    }

    /** Whether a person's words differ. */
    public boolean speaksOtherwise(Portrait other) {
        return !Objects.equals(givenLabel, other.givenLabel) || !Objects.equals(note, other.note);
    }

    /** Whether the machine presents it otherwise. */
    public boolean isFoundOtherwise(Portrait other) {
        return !found.equals(other.found);
    }

    /** Whether what it is, or where it leads, differs. */
    public boolean standsOtherwise(Portrait other) {
        return state != other.state || !Objects.equals(ledTo, other.ledTo);
    }

    /** This portrait with those parts taken from {@code after} in which it differs from {@code before}. */
    public Portrait changed(Portrait before, Portrait after) {
        boolean words = before.speaksOtherwise(after);
        boolean standing = before.standsOtherwise(after);
        return new Portrait(
                before.isFoundOtherwise(after) ? after.found : found,
                words ? after.givenLabel : givenLabel,
                words ? after.note : note,
                standing ? after.state : state,
                standing ? after.ledTo : ledTo);
    }

    /** Whether it is there. */
    public boolean isLive() {
        return state != ThemeState.RETIRED;
    }
}
