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
 * Finds the values of each facet in a text by the words of a lexicon. Within a facet the longest phrase that begins at a
 * word counts, and the words that it takes speak for nothing else: {@code acte de naissance} is about the civil registry
 * and not about births. Thread-safe.
 */
public final class FacetReader {

    private static final double ENOUGH = 1;
    private static final String PLAIN_WORDS = "und";
    private static final String OTHER_LANGUAGE = "mis";

    private final Map<String, Map<Facet, Map<String, List<FacetPhrase>>>> phrases = new HashMap<>();

    /** A reader that goes by this lexicon. */
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
        phrases.put(PLAIN_WORDS, index(lexicon.terms().stream(), OTHER_LANGUAGE, stems));
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
     * The values that a text speaks of.
     *
     * @param language BCP 47 tag of the text's language
     * @param stems remembers words from text to text
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
        int at = 0;
        while (at < words.size()) {
            List<FacetPhrase> longest = longest(words, at, byKey);
            int length = longest.isEmpty() ? 1 : longest.getFirst().length();
            String said = text.substring(
                    words.get(at).start(), words.get(at + length - 1).end());
            longest.forEach(phrase -> found.computeIfAbsent(phrase.term().value(), value -> new Evidence())
                    .add(phrase, said));
            at += length;
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().weight() >= ENOUGH)
                .map(entry -> new FacetLabel(entry.getKey(), entry.getValue().words()))
                .toList();
    }

    private static List<FacetPhrase> longest(List<Word> words, int at, Map<String, List<FacetPhrase>> byKey) {
        Word first = words.get(at);
        String stemKey = FacetPhrase.key(first.stem());
        String key = FacetPhrase.key(first.folded());
        Stream<FacetPhrase> candidates = byKey.getOrDefault(stemKey, List.of()).stream();
        if (!key.equals(stemKey)) {
            candidates = Stream.concat(candidates, byKey.getOrDefault(key, List.of()).stream());
        }
        List<FacetPhrase> standing =
                candidates.filter(phrase -> phrase.stands(words, at)).toList();
        int most = standing.stream().mapToInt(FacetPhrase::length).max().orElse(0);
        return standing.stream().filter(phrase -> phrase.length() == most).toList();
    }

    /** What speaks for one value. */
    private static final class Evidence {

        private final Map<List<FacetPhrase.Part>, Double> weights = new HashMap<>();
        private final Set<String> words = new LinkedHashSet<>();

        void add(FacetPhrase phrase, String said) {
            weights.merge(phrase.parts(), phrase.term().weight(), Math::max);
            words.add(said);
        }

        double weight() {
            return weights.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        List<String> words() {
            return List.copyOf(words);
        }
    }
}
