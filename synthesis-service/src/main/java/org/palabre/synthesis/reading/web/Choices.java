package org.palabre.synthesis.reading.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.reading.Counts;
import org.palabre.synthesis.reading.Criterion;
import org.palabre.synthesis.reading.Search;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words what a reader can narrow down by, and has. */
@Component
class Choices {

    private final MessageSource messages;
    private final Regions regions;

    Choices(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    /**
     * One criterion.
     *
     * @param slug its name in addresses and message keys
     * @param chosen the value that was chosen, if any
     * @param options the values there are
     */
    record Choice(String slug, @Nullable String chosen, List<Option> options) {}

    /**
     * One value.
     *
     * @param value as it stands in addresses
     * @param label in words
     * @param count how many contributions it would leave
     */
    record Option(String value, String label, int count) {}

    /**
     * A choice that was made.
     *
     * @param label in words
     * @param without address of the same search without it
     */
    record Made(String label, String without) {}

    /** What can be chosen; criteria that would not narrow anything down are left out. */
    List<Choice> offered(Search search, Counts counts, Locale language) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> choice(criterion, search, counts, language))
                .filter(choice -> choice.chosen() != null || choice.options().size() > 1)
                .toList();
    }

    private Choice choice(Criterion criterion, Search search, Counts counts, Locale language) {
        String chosen = search.chosen().get(criterion);
        Map<String, Integer> values = new LinkedHashMap<>(counts.of(criterion));
        if (chosen != null) {
            values.putIfAbsent(chosen, 0);
        }
        return new Choice(
                criterion.slug(),
                chosen,
                values.entrySet().stream()
                        .map(entry -> new Option(
                                entry.getKey(), label(criterion, entry.getKey(), language), entry.getValue()))
                        .toList());
    }

    /** What was chosen, each with the way back. */
    List<Made> made(String path, Search search, Locale language) {
        List<Made> made = new ArrayList<>();
        if (search.words() != null) {
            made.add(new Made(
                    messages.getMessage("review.words", new Object[] {search.words()}, language),
                    SearchAddress.of(path, search.withoutWords())));
        }
        for (Criterion criterion : Criterion.values()) {
            String value = search.chosen().get(criterion);
            if (value != null) {
                made.add(new Made(
                        messages.getMessage(
                                "synthesis.labelled",
                                new Object[] {
                                    messages.getMessage("review.by." + criterion.slug(), null, language),
                                    label(criterion, value, language)
                                },
                                language),
                        SearchAddress.of(path, search.without(criterion))));
            }
        }
        return made;
    }

    private String label(Criterion criterion, String value, Locale language) {
        return switch (criterion) {
            case REGION -> {
                String name = regions.name(value, language);
                yield name.isEmpty() ? value : name;
            }
            case ORIGIN -> word("origin." + value, value, language);
            case KIND -> word("review.kind." + value, value, language);
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(language);
            case SECTOR, JURISDICTION, GOVERNANCE -> word("facet.value." + value, value, language);
        };
    }

    private String word(String key, String otherwise, Locale language) {
        return String.valueOf(messages.getMessage(key, null, otherwise, language));
    }
}
