package org.palabre.synthesis.curation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;

/**
 * The change of one theme by an act.
 *
 * @param theme id of the theme
 * @param before its state before; {@code null} for a new theme
 * @param after its state afterwards
 */
public record ThemeTransition(UUID theme, @Nullable ThemeSnapshot before, ThemeSnapshot after) {

    static ThemeTransition of(Theme theme, ThemeSnapshot after) {
        return new ThemeTransition(theme.id(), theme.snapshot(), after);
    }

    /** Whether it creates or restores the theme. */
    public boolean begins() {
        return after.isLive() && (before == null || !before.isLive());
    }

    /** Whether it retires the theme. */
    public boolean ends() {
        return !after.isLive() && (before == null || before.isLive());
    }

    boolean isEmpty() {
        return after.equals(before);
    }

    /** The transition that undoes this one. A created theme is retired, with the given successor. */
    ThemeTransition inverse(@Nullable UUID successor) {
        return new ThemeTransition(theme, after, before == null ? after.retired(successor) : before);
    }

    /** Whether both change the same part of the same theme. */
    boolean conflictsWith(ThemeTransition other) {
        return theme.equals(other.theme)
                && ((changesWords() && other.changesWords())
                        || (changesState() && other.changesState())
                        || (changesDescription() && other.changesDescription())
                        || (changesProblem() && other.changesProblem())
                        || (changesPriority() && other.changesPriority()));
    }

    private boolean changesWords() {
        return before == null || before.differsInWords(after);
    }

    private boolean changesState() {
        return before == null || before.differsInState(after);
    }

    private boolean changesDescription() {
        return before == null || before.differsInDescription(after);
    }

    private boolean changesProblem() {
        return before == null || before.differsInProblem(after);
    }

    private boolean changesPriority() {
        return before == null || before.differsInPriority(after);
    }
}
