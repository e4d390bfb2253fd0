package org.palabre.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Tells a new contribution's theme within milliseconds: the nearest centre by cosine of BM25 weights (Rocchio's method).
 * The cost of a look-up grows with the number of themes, not of texts. Texts may be added and taken out as they come and
 * go; how rare a word is stays as it was when the index was built. Thread-safe.
 */
public final class ThemeIndex {

    /** How much of each theme is one term. */
    private static final class Posting {
        private final Map<Integer, Double> sums = new HashMap<>(4);
    }

    private final Terms terms = new Terms();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final double threshold;
    private final Language usual;
    private final Map<String, Double> rarity = new HashMap<>();
    private double unseenRarity = 1;
    private double averageLength = 1;
    private final Map<String, Posting> postings = new HashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<String> themeIds = new ArrayList<>();
    private final List<Double> squares = new ArrayList<>();

    private ThemeIndex(double threshold, Language usual) {
        this.usual = usual;
        this.threshold = threshold;
    }

    /**
     * Builds the index of a consultation.
     *
     * @param themes the texts of each theme, by the theme's id
     * @param threshold proximity, 0 to 1, under which a text belongs to no theme; see
     *     {@link EngineSettings#placementThreshold()}
     */
    public static ThemeIndex of(Map<String, List<Text>> themes, double threshold) {
        var index = new ThemeIndex(
                threshold,
                Language.ofMost(themes.values().stream().flatMap(List::stream).toList()));
        index.learnRarity(themes);
        themes.keySet().stream()
                .sorted()
                .forEach(theme -> themes.getOrDefault(theme, List.of()).forEach(text -> index.add(text, theme)));
        return index;
    }

    /** The nearest theme, or nothing when none is near enough or the text has no known word. */
    public Optional<Placement> place(Text text) {
        return nearest(text, 1).stream().findFirst();
    }

    /** The nearest themes above the threshold, nearest first. */
    public List<Placement> nearest(Text text, int most) {
        Map<String, Double> weights = weights(text);
        lock.readLock().lock();
        try {
            Map<Integer, Double> products = new HashMap<>();
            weights.forEach((term, weight) -> {
                Posting posting = postings.get(term);
                if (posting != null) {
                    posting.sums.forEach((slot, sum) -> products.merge(slot, sum * weight, Double::sum));
                }
            });
            return products.entrySet().stream()
                    .map(product -> new Placement(
                            themeIds.get(product.getKey()), cosine(product.getValue(), squares.get(product.getKey()))))
                    .filter(placement -> placement.proximity() > 0 && placement.proximity() >= threshold)
                    .sorted(Comparator.comparingDouble(Placement::proximity)
                            .reversed()
                            .thenComparing(Placement::themeId))
                    .limit(most)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * How like these themes are, by the cosine of their centres, 0 to 1.
     *
     * @param ids of themes; one that is not in the index is like none
     */
    public double[][] likeness(List<String> ids) {
        lock.readLock().lock();
        try {
            double[][] products = new double[ids.size()][ids.size()];
            Map<Integer, Integer> rows = new HashMap<>();
            for (int i = 0; i < ids.size(); i++) {
                Integer slot = slots.get(ids.get(i));
                if (slot != null) {
                    rows.put(slot, i);
                }
            }
            // In the order of the terms: a sum of fractions depends on its order.
            postings.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(term -> addProducts(term.getValue(), rows, products));
            for (Map.Entry<Integer, Integer> one : rows.entrySet()) {
                for (Map.Entry<Integer, Integer> other : rows.entrySet()) {
                    double squared = squares.get(one.getKey()) * squares.get(other.getKey());
                    products[one.getValue()][other.getValue()] =
                            cosine(products[one.getValue()][other.getValue()], squared);
                }
            }
            return products;
        } finally {
            lock.readLock().unlock();
        }
    }

    private static void addProducts(Posting posting, Map<Integer, Integer> rows, double[][] products) {
        posting.sums.forEach((one, sum) -> {
            Integer row = rows.get(one);
            if (row != null) {
                posting.sums.forEach((other, its) -> {
                    Integer column = rows.get(other);
                    if (column != null) {
                        products[row][column] += sum * its;
                    }
                });
            }
        });
    }

    /** Counts a text into a theme, which need not have been there before. */
    public void add(Text text, String themeId) {
        change(text, themeId, 1);
    }

    /** Takes a text out of a theme that it was added to. */
    public void remove(Text text, String themeId) {
        change(text, themeId, -1);
    }

    private void change(Text text, String themeId, int sign) {
        Map<String, Double> weights = weights(text);
        lock.writeLock().lock();
        try {
            int slot = slots.computeIfAbsent(themeId, unseen -> {
                themeIds.add(unseen);
                squares.add(0.0);
                return themeIds.size() - 1;
            });
            double square = squares.get(slot);
            for (Map.Entry<String, Double> entry : weights.entrySet()) {
                Map<Integer, Double> sums = postings.computeIfAbsent(entry.getKey(), unseen -> new Posting()).sums;
                double before = sums.getOrDefault(slot, 0.0);
                double after = before + sign * entry.getValue();
                sums.put(slot, after);
                square += after * after - before * before;
            }
            squares.set(slot, square);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void learnRarity(Map<String, List<Text>> themes) {
        Map<String, Integer> frequencies = new HashMap<>();
        long words = 0;
        int texts = 0;
        for (List<Text> theme : themes.values()) {
            for (Text text : theme) {
                Map<String, Integer> counts = counts(text);
                counts.keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum));
                words += counts.values().stream().mapToInt(count -> count).sum();
                texts++;
            }
        }
        int total = Math.max(1, texts);
        frequencies.forEach((term, frequency) -> rarity.put(term, Bm25.inverseFrequency(frequency, total)));
        unseenRarity = Bm25.inverseFrequency(1, total);
        averageLength = Math.max(1, words / (double) total);
    }

    private Map<String, Double> weights(Text text) {
        Map<String, Integer> counts = counts(text);
        double length = counts.values().stream().mapToInt(count -> count).sum() / averageLength;
        Map<String, Double> weights = new HashMap<>();
        double squared = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            double weight = rarity.getOrDefault(count.getKey(), unseenRarity)
                    * Bm25.DEFAULT.saturation(count.getValue(), length);
            weights.put(count.getKey(), weight);
            squared += weight * weight;
        }
        double norm = Math.sqrt(squared);
        weights.replaceAll((term, weight) -> weight / norm);
        return weights;
    }

    private Map<String, Integer> counts(Text text) {
        String tidy = Corpus.tidy(text.text());
        Language language = Language.of(text.language(), tidy).orElse(usual);
        Words words = Words.of(tidy);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String term = terms.of(language, words.word(i));
            if (!term.equals(Terms.NONE)) {
                counts.merge(term, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static double cosine(double product, double square) {
        return square <= 1e-9 ? 0 : Math.clamp(product / Math.sqrt(square), 0, 1);
    }
}
