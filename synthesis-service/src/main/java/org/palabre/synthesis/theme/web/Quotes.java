package org.palabre.synthesis.theme.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.Tally;
import org.palabre.synthesis.contribution.WorkshopLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prepares contributions for display: long texts cut, sources in the reader's language. */
@Component
public class Quotes {

    private static final int CUT_LENGTH = 600;
    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœæ";

    private final MessageSource messages;
    private final Regions regions;

    Quotes(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    /** The quotation of one contribution. */
    public Quote of(GroupedContribution contribution, Locale language) {
        ContributionContent content = contribution.content();
        int cut = cutIndex(content.text());
        Double proximity = contribution.proximity();
        return new Quote(
                contribution.id(),
                content.language(),
                content.title(),
                content.text().substring(0, cut),
                cut == content.text().length()
                        ? null
                        : content.text().substring(cut).strip(),
                source(content, language),
                proximity == null ? null : String.format(language, "%.2f", proximity),
                contribution.isProvisional(),
                contribution.isPinned());
    }

    /** The quotations of these contributions, in the same order. */
    public List<Quote> of(List<GroupedContribution> contributions, Locale language) {
        return contributions.stream()
                .map(contribution -> of(contribution, language))
                .toList();
    }

    /** Index at which a long text is cut: the end of a sentence or, failing that, of a word. */
    private static int cutIndex(String text) {
        if (text.length() <= CUT_LENGTH * 4 / 3) {
            return text.length();
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.FRENCH);
        sentences.setText(text);
        int end = sentences.preceding(CUT_LENGTH);
        if (end < CUT_LENGTH / 2) {
            BreakIterator words = BreakIterator.getLineInstance(Locale.FRENCH);
            words.setText(text);
            end = words.preceding(CUT_LENGTH);
        }
        return end < CUT_LENGTH / 2 ? CUT_LENGTH : end;
    }

    /** Region and channel, such as “Sahel · atelier de Dori, ligne 14”. */
    private String source(ContributionContent content, Locale language) {
        List<String> parts = new ArrayList<>();
        String region = regions.name(content.region(), language);
        if (!region.isEmpty()) {
            parts.add(region);
        }
        WorkshopLine line = content.workshop();
        parts.add(line == null ? message("origin." + content.origin(), language) : workshop(line, language));
        return String.join(" · ", parts);
    }

    private String workshop(WorkshopLine line, Locale language) {
        String key = startsWithVowel(line.place()) ? "synthesis.source.workshop.vowel" : "synthesis.source.workshop";
        String position = line.line().chars().allMatch(Character::isDigit)
                ? message("synthesis.source.line", language, line.line())
                : line.line();
        return message(key, language, line.place(), position);
    }

    private static boolean startsWithVowel(String place) {
        return VOWELS.indexOf(Character.toLowerCase(place.charAt(0))) >= 0;
    }

    /** Counts by channel, such as “40 en atelier, 25 en ligne”. */
    String channels(Tally tally, Locale language) {
        return tally.channels().entrySet().stream()
                .map(entry -> String.format(language, "%,d", entry.getValue()) + " "
                        + message("origin." + entry.getKey(), language))
                .collect(Collectors.joining(", "));
    }

    private String message(String key, Locale language, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
