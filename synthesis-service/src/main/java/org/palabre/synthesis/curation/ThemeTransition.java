package org.palabre.synthesis.curation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;

/**
 * What an act does to one theme.
 *
 * @param theme the theme
 * @param before how it was; nothing if it begins
 * @param after how it is then
 */
public record ThemeTransition(UUID theme, @Nullable ThemeSnapshot before, ThemeSnapshot after) {

    static ThemeTransition of(Theme theme, ThemeSnapshot after) {
        return new ThemeTransition(theme.id(), theme.snapshot(), after);
    }

    /** Whether the theme was not there and is there then. */
    public boolean begins() {
        return after.isLive() && (before == null || !before.isLive());
    }

    /** Whether the theme was there and is not there any more. */
    public boolean ends() {
        return !after.isLive() && (before == null || before.isLive());
    }

    boolean changesNothing() {
        return after.equals(before);
    }

    /** The same backwards. A theme that began is retired and leads to where its contributions go. */
    ThemeTransition inverse(@Nullable UUID successor) {
        return new ThemeTransition(theme, after, before == null ? after.retired(successor) : before);
    }

    /** Whether both change the same part of the same theme. */
    boolean clashesWith(ThemeTransition other) {
        return theme.equals(other.theme)
                && ((changesWords() && other.changesWords())
                        || (changesStanding() && other.changesStanding())
                        || (changesFound() && other.changesFound())
                        || (changesProblem() && other.changesProblem())
                        || (changesPriority() && other.changesPriority()));
    }

    private boolean changesWords() {
        return before == null || before.differsInWords(after);
    }

    private boolean changesStanding() {
        return before == null || before.differsInState(after);
    }

    private boolean changesFound() {
        return before == null || before.differsInDescription(after);
    }

    private boolean changesProblem() {
        return before == null || before.differsInProblem(after);
    }

    private boolean changesPriority() {
        return before == null || before.differsInPriority(after);
    }
}
