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

/** The criteria of a search with their values, in the reader's language. */
@Component
class Choices {

    private final MessageSource messages;
    private final Regions regions;

    Choices(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    /**
     * A criterion with its values.
     *
     * @param slug its name in addresses and message keys
     * @param chosen the chosen value, if any
     * @param options the available values
     */
    record Choice(String slug, @Nullable String chosen, List<Option> options) {}

    /**
     * A value of a criterion.
     *
     * @param value its form in addresses
     * @param label its label
     * @param count number of matches with it
     */
    record Option(String value, String label, int count) {}

    /**
     * An active criterion.
     *
     * @param label its label
     * @param without address of the search without it
     */
    record ActiveChoice(String label, String without) {}

    /** The available criteria; those with a single value are absent. */
    List<Choice> available(Search search, Counts counts, Locale language) {
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

    /** The active criteria. */
    List<ActiveChoice> active(String path, Search search, Locale language) {
        List<ActiveChoice> active = new ArrayList<>();
        if (search.words() != null) {
            active.add(new ActiveChoice(
                    messages.getMessage("review.words", new Object[] {search.words()}, language),
                    SearchAddress.of(path, search.withoutWords())));
        }
        for (Criterion criterion : Criterion.values()) {
            String value = search.chosen().get(criterion);
            if (value != null) {
                active.add(new ActiveChoice(
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
        return active;
    }

    private String label(Criterion criterion, String value, Locale language) {
        return switch (criterion) {
            case REGION -> {
                String name = regions.name(value, language);
                yield name.isEmpty() ? value : name;
            }
            case ORIGIN -> message("origin." + value, value, language);
            case KIND -> message("review.kind." + value, value, language);
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(language);
            case SECTOR, JURISDICTION, GOVERNANCE -> message("facet.value." + value, value, language);
        };
    }

    private String message(String key, String fallback, Locale language) {
        return String.valueOf(messages.getMessage(key, null, fallback, language));
    }
}
