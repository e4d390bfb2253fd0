package org.palabre.engine;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The opening of a text read for its phrases. What may be a noun phrase is one to three words that carry a subject, with
 * at most two small words such as {@code de la} between them, inside one clause.
 */
final class Reading {

    private static final int MOST_WORDS = 3;
    private static final int MOST_LINKS = 2;
    private static final int FIRST_WORDS = 250;

    /** What follows these must be a noun at once: {@code fichiers et aux libertés} is torn from something longer. */
    private static final Set<String> CONJUNCTIONS = Set.of("et", "and");

    /** Told of every phrase: the terms it is made of, and where it stands. */
    @FunctionalInterface
    interface PhraseVisitor {
        void phrase(String key, int words, int from, int to);
    }

    /**
     * A content word where it stands.
     *
     * @param before the folded small word before it in the same clause, or nothing
     * @param after the folded small word after it in the same clause, or nothing
     * @param inside whether it stands inside a clause, not at its start
     * @param capital whether it begins with a capital
     */
    record Sighting(String term, String before, String after, boolean inside, boolean capital) {}

    private final int node;
    private final Words words;
    private final String[] terms;
    private final String[] small;
    private final Set<String> links;

    Reading(int node, String text, Language language, Terms analysis) {
        this.node = node;
        this.words = Words.of(text);
        this.links = language.lexicon().links();
        int size = Math.min(FIRST_WORDS, words.size());
        terms = new String[size];
        small = new String[size];
        for (int i = 0; i < size; i++) {
            String word = words.word(i);
            terms[i] = analysis.of(language, word);
            small[i] = terms[i].equals(Terms.NONE) ? Folding.fold(word) : "";
        }
    }

    int node() {
        return node;
    }

    /** Visits the phrases that begin with a wanted term. */
    void phrases(Predicate<String> wanted, PhraseVisitor visitor) {
        for (int i = 0; i < terms.length; i++) {
            if (!terms[i].equals(Terms.NONE) && wanted.test(terms[i])) {
                phrasesFrom(i, visitor);
            }
        }
    }

    private void phrasesFrom(int from, PhraseVisitor visitor) {
        String key = terms[from];
        visitor.phrase(key, 1, words.start(from), words.end(from));
        int count = 1;
        int linked = 0;
        boolean joined = false;
        for (int i = from + 1; i < terms.length && words.followsOn(i); i++) {
            if (terms[i].equals(Terms.NONE)) {
                boolean joins = CONJUNCTIONS.contains(small[i]);
                if (!links.contains(small[i]) || joined || linked == MOST_LINKS || (joins && linked > 0)) {
                    return;
                }
                joined = joins;
                linked++;
            } else {
                if (key.equals(terms[i])) {
                    return;
                }
                key = key + ' ' + terms[i];
                visitor.phrase(key, ++count, words.start(from), words.end(i));
                if (count == MOST_WORDS) {
                    return;
                }
                linked = 0;
                joined = false;
            }
        }
    }

    void words(Consumer<Sighting> visitor) {
        for (int i = 0; i < terms.length; i++) {
            if (!terms[i].equals(Terms.NONE)) {
                boolean inside = words.followsOn(i);
                String after = i + 1 < terms.length && words.followsOn(i + 1) ? small[i + 1] : "";
                boolean capital = Character.isUpperCase(words.word(i).codePointAt(0));
                visitor.accept(new Sighting(terms[i], inside ? small[i - 1] : "", after, inside, capital));
            }
        }
    }

    /** The opening words as they stand, for want of a better name. */
    String opening(String text, int most) {
        int last = Math.min(most, terms.length) - 1;
        if (last < 0) {
            return "…";
        }
        String opening = text.substring(words.start(0), words.end(last)).replace('\n', ' ');
        return last + 1 < words.size() ? opening + "…" : opening;
    }
}
