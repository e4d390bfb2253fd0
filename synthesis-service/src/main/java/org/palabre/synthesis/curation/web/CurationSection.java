package org.palabre.synthesis.curation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.synthesis.curation.AnswerSuggestions;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.ReasonWhereItMatters;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.Themes;
import org.palabre.synthesis.theme.web.Quotes;
import org.palabre.synthesis.theme.web.ThemePageSection;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The curation forms for members of the forum on a theme's page. */
@Component
class CurationSection implements ThemePageSection {

    private final Themes themes;
    private final CurationEntries entries;
    private final AnswerSuggestions answerSuggestions;
    private final Quotes quotes;

    CurationSection(Themes themes, CurationEntries entries, AnswerSuggestions answerSuggestions, Quotes quotes) {
        this.themes = themes;
        this.entries = entries;
        this.answerSuggestions = answerSuggestions;
        this.quotes = quotes;
    }

    @Override
    public void fill(Model model, Theme theme, @Nullable Member member, Locale language) {
        boolean curates = member != null && member.is(Role.MSF);
        model.addAttribute("curates", curates);
        if (!curates) {
            return;
        }
        model.addAttribute("seen", entries.last(theme.consultation()));
        model.addAttribute("others", others(theme));
        model.addAttribute("suggestions", quotes.of(answerSuggestions.open(theme.id()), language));
        model.addAttribute("many", ReasonWhereItMatters.MANY_CONTRIBUTIONS);
        model.addAttribute("actsAt", new ActAddresses("/themes/" + theme.id() + "/acts", ""));
    }

    private List<Theme> others(Theme theme) {
        return themes.live(theme.consultation()).values().stream()
                .filter(other -> !other.id().equals(theme.id()))
                .sorted(Comparator.comparing(Theme::label).thenComparing(Theme::id))
                .toList();
    }
}
