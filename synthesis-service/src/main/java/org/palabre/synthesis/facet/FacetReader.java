package org.palabre.synthesis.facet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.palabre.engine.StemmedWords;
import org.palabre.engine.StemmedWords.Word;

/**
 * Finds the facet values of a text with a lexicon. Within a facet the longest phrase at a position wins, and its words
 * count for nothing else: {@code acte de naissance} indicates the civil registry and not births. Thread-safe.
 */
public final class FacetReader {

    private static final double THRESHOLD = 1;
    private static final String UNKNOWN_LANGUAGE = "und";
    private static final String OTHER_LANGUAGE = "mis";

    private final Map<String, Map<Facet, Map<String, List<FacetPhrase>>>> phrases = new HashMap<>();

    /** Creates a reader for a lexicon. */
    public FacetReader(FacetLexicon lexicon) {
        var stems = new StemmedWords();
        for (String language : FacetLexicon.LANGUAGES) {
            phrases.put(
                    language,
                    index(
                            lexicon.terms().stream()
                                    .filter(term -> term.language().equals(language)),
                            language,
                            stems));
        }
        phrases.put(UNKNOWN_LANGUAGE, index(lexicon.terms().stream(), OTHER_LANGUAGE, stems));
    }

    private static Map<Facet, Map<String, List<FacetPhrase>>> index(
            Stream<FacetTerm> terms, String language, StemmedWords stems) {
        Map<Facet, Map<String, List<FacetPhrase>>> index = new EnumMap<>(Facet.class);
        terms.map(term -> FacetPhrase.of(term, language, stems))
                .filter(phrase -> phrase.length() > 0)
                .forEach(phrase -> index.computeIfAbsent(phrase.term().value().facet(), facet -> new HashMap<>())
                        .computeIfAbsent(phrase.key(), key -> new ArrayList<>())
                        .add(phrase));
        return index;
    }

    /**
     * The values found in a text.
     *
     * @param language BCP 47 tag of the text's language
     * @param stems a cache of stems, shared between texts
     */
    public List<FacetLabel> read(String text, String language, StemmedWords stems) {
        List<Word> words = stems.of(text, language);
        var index = phrases.getOrDefault(StemmedWords.languageOf(language, text), Map.of());
        List<FacetLabel> labels = new ArrayList<>();
        index.forEach((facet, byKey) -> labels.addAll(read(text, words, byKey)));
        return labels;
    }

    private static List<FacetLabel> read(String text, List<Word> words, Map<String, List<FacetPhrase>> byKey) {
        Map<FacetValue, Evidence> found = new EnumMap<>(FacetValue.class);
        int position = 0;
        while (position < words.size()) {
            List<FacetPhrase> longest = longest(words, position, byKey);
            int length = longest.isEmpty() ? 1 : longest.getFirst().length();
            String match = text.substring(
                    words.get(position).start(),
                    words.get(position + length - 1).end());
            longest.forEach(phrase -> found.computeIfAbsent(phrase.term().value(), value -> new Evidence())
                    .add(phrase, match));
            position += length;
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().weight() >= THRESHOLD)
                .map(entry -> new FacetLabel(entry.getKey(), entry.getValue().words()))
                .toList();
    }

    private static List<FacetPhrase> longest(List<Word> words, int position, Map<String, List<FacetPhrase>> byKey) {
        Word first = words.get(position);
        String stemKey = FacetPhrase.key(first.stem());
        String key = FacetPhrase.key(first.folded());
        Stream<FacetPhrase> candidates = byKey.getOrDefault(stemKey, List.of()).stream();
        if (!key.equals(stemKey)) {
            candidates = Stream.concat(candidates, byKey.getOrDefault(key, List.of()).stream());
        }
        List<FacetPhrase> matches =
                candidates.filter(phrase -> phrase.matchesAt(words, position)).toList();
        int length = matches.stream().mapToInt(FacetPhrase::length).max().orElse(0);
        return matches.stream().filter(phrase -> phrase.length() == length).toList();
    }

    /** The evidence for one value. */
    private static final class Evidence {

        private final Map<List<FacetPhrase.Part>, Double> weights = new HashMap<>();
        private final Set<String> words = new LinkedHashSet<>();

        void add(FacetPhrase phrase, String match) {
            weights.merge(phrase.parts(), phrase.term().weight(), Math::max);
            words.add(match);
        }

        double weight() {
            return weights.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        List<String> words() {
            return List.copyOf(words);
        }
    }
}
