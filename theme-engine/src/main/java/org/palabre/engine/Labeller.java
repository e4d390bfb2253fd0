package org.palabre.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names groups of texts by the phrases that stand out in each against all of them together: class-based TF-IDF
 * (Grootendorst 2022) over the number of texts that use a phrase, in the spelling most of them use.
 */
final class Labeller {

    private static final int KEYWORDS = 5;
    private static final int CANDIDATES = 60;
    private static final int OPENING_WORDS = 6;

    /** Under this many texts a phrase in two of them may name a group; above, it takes three. */
    private static final int FEW_TEXTS = 20;

    /** A phrase says more than a word but is used by fewer; this evens them out, by number of words. */
    private static final double[] LENGTH_FACTOR = {0, 1, 2.2, 2.4};

    /**
     * A group's name.
     *
     * @param phrases identities of the label's phrases
     */
    record Name(String label, Set<String> phrases, List<String> keywords) {}

    private static final class Tally {
        private final int words;
        private int texts;
        private int lastText = -1;

        Tally(int words) {
            this.words = words;
        }
    }

    private record Scored(String key, int words, double lift, double score) {

        static final Comparator<Scored> ORDER =
                Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::key);
    }

    private final Corpus corpus;
    private final Terms terms;
    private final int mostTexts;
    private final boolean ofParts;

    private Labeller(Corpus corpus, Terms terms, int mostTexts, boolean ofParts) {
        this.corpus = corpus;
        this.terms = terms;
        this.mostTexts = mostTexts;
        this.ofParts = ofParts;
    }

    /** @param mostTexts the texts nearest to a centre that are enough to name a theme; bounds the work on any corpus */
    static Labeller ofThemes(Corpus corpus, Terms terms, int mostTexts) {
        return new Labeller(corpus, terms, mostTexts, false);
    }

    /** Names the parts of one theme against each other; a part without a telling phrase has no name. */
    static Labeller ofParts(Corpus corpus, Terms terms, int mostTexts) {
        return new Labeller(corpus, terms, mostTexts, true);
    }

    /**
     * Names groups, each differently.
     *
     * @param groups texts of each group, nearest to its centre first
     * @param taken identities of phrases in use; those of the names given here are added
     */
    List<Optional<Name>> name(List<int[]> groups, Set<String> taken) {
        var habits = new WordHabits();
        Map<String, Integer> everywhere = new HashMap<>();
        List<Map<String, Tally>> tallies = new ArrayList<>();
        List<List<Reading>> samples = new ArrayList<>();
        int texts = 0;
        for (int[] group : groups) {
            List<Reading> sample = read(group);
            Map<String, Tally> tally = tally(sample, habits);
            tally.forEach((key, phrase) -> everywhere.merge(key, phrase.texts, Integer::sum));
            int least = sample.size() < FEW_TEXTS ? Math.min(2, sample.size()) : 3;
            tally.values().removeIf(phrase -> phrase.texts < least);
            tallies.add(tally);
            samples.add(sample);
            texts += sample.size();
        }
        var choice = new LabelChoice(everywhere, taken);
        List<Optional<Name>> names = new ArrayList<>();
        for (int group = 0; group < samples.size(); group++) {
            List<Reading> sample = samples.get(group);
            List<Scored> ranked = ranked(tallies.get(group), sample.size(), everywhere, texts);
            List<Candidate> candidates = presentable(ranked, sample, habits);
            List<Candidate> chosen = ofParts ? choice.ofPart(candidates) : choice.ofTheme(candidates);
            names.add(chosen.isEmpty() ? opening(sample, taken) : Optional.of(name(chosen, candidates)));
        }
        return names;
    }

    private static Name name(List<Candidate> chosen, List<Candidate> candidates) {
        String label = chosen.stream().map(Candidate::spelling).collect(Collectors.joining(", "));
        Set<String> phrases = chosen.stream().map(Candidate::identity).collect(Collectors.toSet());
        return new Name(capital(label), phrases, keywords(candidates));
    }

    private List<Reading> read(int[] group) {
        return Arrays.stream(group)
                .limit(mostTexts)
                .mapToObj(node -> new Reading(node, corpus.text(node), corpus.language(node), terms))
                .toList();
    }

    private Map<String, Tally> tally(List<Reading> sample, WordHabits habits) {
        Map<String, Tally> tallies = new HashMap<>();
        for (Reading reading : sample) {
            Lexicon lexicon = corpus.language(reading.node()).lexicon();
            reading.words(word -> habits.observe(word, lexicon));
            reading.phrases(term -> true, (key, words, from, to) -> {
                Tally tally = tallies.computeIfAbsent(key, unseen -> new Tally(words));
                if (tally.lastText != reading.node()) {
                    tally.lastText = reading.node();
                    tally.texts++;
                }
            });
        }
        return tallies;
    }

    /** The phrases that stand out most, and the single words that do. */
    private static List<Scored> ranked(
            Map<String, Tally> tallies, int size, Map<String, Integer> everywhere, int texts) {
        List<Scored> phrases = new ArrayList<>();
        List<Scored> single = new ArrayList<>();
        tallies.forEach((key, tally) -> {
            double within = tally.texts / (double) size;
            double overall = everywhere.getOrDefault(key, tally.texts) / (double) texts;
            double elsewhere = (overall * texts - tally.texts) / Math.max(1, texts - size);
            double standsOut = Math.pow(Math.log(1 + within / overall), 1.5);
            double score = Math.sqrt(within) * standsOut * LENGTH_FACTOR[tally.words];
            (tally.words == 1 ? single : phrases)
                    .add(new Scored(key, tally.words, within / Math.max(elsewhere, 1.0 / texts), score));
        });
        List<Scored> ranked = new ArrayList<>(best(phrases));
        ranked.addAll(best(single));
        ranked.sort(Scored.ORDER);
        return ranked;
    }

    private static List<Scored> best(List<Scored> scored) {
        scored.sort(Scored.ORDER);
        return scored.subList(0, Math.min(CANDIDATES, scored.size()));
    }

    /** The ranked phrases in the spelling of the texts, without those that read badly. */
    private List<Candidate> presentable(List<Scored> ranked, List<Reading> sample, WordHabits habits) {
        Map<String, Surface> surfaces = new HashMap<>();
        Map<String, BitSet> users = new HashMap<>();
        Set<String> firstTerms = new HashSet<>();
        for (Scored scored : ranked) {
            surfaces.put(scored.key(), new Surface());
            users.put(scored.key(), new BitSet(sample.size()));
            firstTerms.add(Candidate.firstTerm(scored.key()));
        }
        for (int i = 0; i < sample.size(); i++) {
            int position = i;
            String text = corpus.text(sample.get(i).node());
            sample.get(i).phrases(firstTerms::contains, (key, words, from, to) -> {
                Surface surface = surfaces.get(key);
                if (surface != null) {
                    surface.sighted(text, from, to);
                    users.getOrDefault(key, new BitSet()).set(position);
                }
            });
        }
        Language language = corpus.language(sample.getFirst().node());
        return ranked.stream()
                .map(scored -> new Candidate(
                        scored.key(),
                        scored.words(),
                        scored.lift(),
                        users.getOrDefault(scored.key(), new BitSet()),
                        sample.size(),
                        surfaces.getOrDefault(scored.key(), new Surface()).commonest()))
                .filter(candidate -> candidate.isPresentable(habits, language))
                .toList();
    }

    /** For want of a phrase that texts share, a theme is named by the opening of its most central text. */
    private Optional<Name> opening(List<Reading> sample, Set<String> taken) {
        if (ofParts) {
            return Optional.empty();
        }
        String opening =
                capital(sample.getFirst().opening(corpus.text(sample.getFirst().node()), OPENING_WORDS));
        int number = 1;
        while (!taken.add(opening + number)) {
            number++;
        }
        return Optional.of(new Name(number == 1 ? opening : opening + " (" + number + ")", Set.of(), List.of()));
    }

    private static List<String> keywords(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.words() == 1)
                .limit(KEYWORDS)
                .map(Candidate::spelling)
                .toList();
    }

    private static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
