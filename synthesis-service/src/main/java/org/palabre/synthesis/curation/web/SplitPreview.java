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

/** Previews the contributions that a split would take. */
@Component
class SplitPreview {

    private static final int MAX_QUOTES = 5;

    private final SplitTheme splitTheme;
    private final Quotes quotes;

    SplitPreview(SplitTheme splitTheme, Quotes quotes) {
        this.splitTheme = splitTheme;
        this.quotes = quotes;
    }

    /**
     * A preview.
     *
     * @param count number of contributions
     * @param first the first few of them
     */
    record Preview(int count, List<Quote> first) {}

    Preview of(UUID theme, Portion portion, Locale language) {
        List<GroupedContribution> contributions = splitTheme.preview(theme, portion);
        return new Preview(
                contributions.size(),
                quotes.of(contributions.stream().limit(MAX_QUOTES).toList(), language));
    }
}
