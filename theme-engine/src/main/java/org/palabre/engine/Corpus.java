package org.palabre.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct texts of a run in an order of their own, so that neither the order in which they came nor how they are
 * numbered matters. Texts that differ only by spaces count as one, however often they were sent.
 */
final class Corpus {

    private static final Comparator<Text> ORDER =
            Comparator.comparing(Text::text).thenComparing(Text::language).thenComparing(Text::id);

    private final Language usual;
    private final List<String> texts = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();
    private final List<List<String>> ids = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private Corpus(Language usual) {
        this.usual = usual;
    }

    /** @throws IllegalArgumentException when two texts have the same id */
    static Corpus of(List<Text> texts) {
        var corpus = new Corpus(Language.ofMost(texts));
        Map<String, Integer> nodes = new HashMap<>();
        for (Text text : texts.stream().sorted(ORDER).toList()) {
            String words = tidy(text.text());
            int node = nodes.computeIfAbsent(words, unseen -> corpus.add(unseen, text.language()));
            corpus.ids.get(node).add(text.id());
            if (corpus.positions.put(text.id(), node) != null) {
                throw new IllegalArgumentException("Two texts have the id " + text.id());
            }
        }
        return corpus;
    }

    /** One space between words, one line break between lines, no invisible characters. */
    static String tidy(String text) {
        String clean = Folding.clean(text);
        var tidy = new StringBuilder(clean.length());
        char gap = 0;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '\n' || c == '\r') {
                gap = '\n';
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
                gap = gap == '\n' ? gap : ' ';
            } else {
                if (gap != 0 && !tidy.isEmpty()) {
                    tidy.append(gap);
                }
                gap = 0;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    private int add(String words, String language) {
        texts.add(words);
        languages.add(Language.of(language, words).orElse(usual));
        ids.add(new ArrayList<>(1));
        return texts.size() - 1;
    }

    /** How many distinct texts. */
    int size() {
        return texts.size();
    }

    /** How many texts, identical ones counted as often as they came. */
    int texts() {
        return positions.size();
    }

    String text(int node) {
        return texts.get(node);
    }

    Language language(int node) {
        return languages.get(node);
    }

    /** The number of each text's language. */
    byte[] languages() {
        byte[] numbers = new byte[size()];
        for (int node = 0; node < numbers.length; node++) {
            numbers[node] = languages.get(node).number();
        }
        return numbers;
    }

    /** The ids of those who sent this very text, in order. */
    List<String> ids(int node) {
        return ids.get(node);
    }

    /** @throws IllegalArgumentException when no text has this id */
    int node(String id) {
        Integer node = positions.get(id);
        if (node == null) {
            throw new IllegalArgumentException("No text has the id " + id);
        }
        return node;
    }
}
