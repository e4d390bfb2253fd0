package org.palabre.synthesis.curation.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.curation.Portion;
import org.palabre.synthesis.curation.SplitTheme;
import org.palabre.synthesis.theme.web.Quote;
import org.palabre.synthesis.theme.web.Quotes;
import org.springframework.stereotype.Component;

/** Shows what a split would take along. */
@Component
class SplitPreview {

    private static final int SHOWN = 5;

    private final SplitTheme splitTheme;
    private final Quotes quotes;

    SplitPreview(SplitTheme splitTheme, Quotes quotes) {
        this.splitTheme = splitTheme;
        this.quotes = quotes;
    }

    /**
     * What would go.
     *
     * @param count how many contributions
     * @param first the first few of them
     */
    record Going(int count, List<Quote> first) {}

    Going of(UUID theme, Portion portion, Locale language) {
        List<GroupedContribution> going = splitTheme.preview(theme, portion);
        return new Going(going.size(), quotes.of(going.stream().limit(SHOWN).toList(), language));
    }
}
