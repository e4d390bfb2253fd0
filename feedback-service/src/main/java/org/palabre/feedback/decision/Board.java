package org.palabre.feedback.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.theme.Theme;

/**
 * How far the forum is with one consultation.
 *
 * @param consultation which
 * @param contributions how many contributions there are
 * @param approved how many of them an approved decision governs
 * @param themes every theme that has contributions or a decision, the largest first
 * @param withoutTheme how many contributions are under no theme
 * @param withoutThemeApproved how many of those have an approved decision
 * @param exceptions decisions on single contributions
 */
public record Board(
        Consultation consultation,
        int contributions,
        int approved,
        List<ThemeLine> themes,
        int withoutTheme,
        int withoutThemeApproved,
        List<Decision> exceptions) {

    /**
     * One theme.
     *
     * @param theme which
     * @param contributions how many are under it
     * @param decision on the theme, if any
     */
    public record ThemeLine(
            Theme theme, int contributions, @Nullable Decision decision) {}

    /** Themes nobody has decided on. */
    public List<ThemeLine> undecided() {
        return themes.stream().filter(line -> line.decision() == null).toList();
    }

    /** Themes whose decision awaits approval. */
    public List<ThemeLine> drafted() {
        return themes.stream()
                .filter(line -> line.decision() != null && !line.decision().isApproved())
                .toList();
    }

    /** Themes whose decision is approved. */
    public List<ThemeLine> decided() {
        return themes.stream()
                .filter(line -> line.decision() != null && line.decision().isApproved())
                .toList();
    }
}
