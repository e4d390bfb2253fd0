package org.palabre.feedback.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.theme.Theme;

/**
 * Progress of the decisions on one consultation.
 *
 * @param consultation the consultation
 * @param contributions number of contributions
 * @param approved number of contributions with an approved decision
 * @param themes the themes with contributions or a decision, largest first
 * @param withoutTheme number of contributions without theme
 * @param withoutThemeApproved number of those with an approved decision
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
     * A theme with its decision.
     *
     * @param theme the theme
     * @param contributions number of contributions under it
     * @param decision the decision on the theme, if any
     */
    public record ThemeLine(
            Theme theme, int contributions, @Nullable Decision decision) {}

    /** Themes without a decision. */
    public List<ThemeLine> undecided() {
        return themes.stream().filter(line -> line.decision() == null).toList();
    }

    /** Themes with a draft decision. */
    public List<ThemeLine> drafted() {
        return themes.stream()
                .filter(line -> line.decision() != null && !line.decision().isApproved())
                .toList();
    }

    /** Themes with an approved decision. */
    public List<ThemeLine> decided() {
        return themes.stream()
                .filter(line -> line.decision() != null && line.decision().isApproved())
                .toList();
    }
}
