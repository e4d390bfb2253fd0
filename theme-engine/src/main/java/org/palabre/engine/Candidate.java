package org.palabre.engine;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A phrase that may become a label.
 *
 * @param key its terms, parted by spaces
 * @param words how many of its words carry a subject
 * @param lift how many times as common it is in the group as in the others
 * @param texts which of the group's texts use it, by their position
 * @param size how many texts the group has
 * @param spelling as most texts write it
 */
record Candidate(String key, int words, double lift, BitSet texts, int size, String spelling) {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ '\u2019-]+");

    static String firstTerm(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** Share of the group's texts that use it. */
    double coverage() {
        return texts.cardinality() / (double) size;
    }

    /** How many texts use it that do not use the other. */
    int textsBeyond(Candidate other) {
        var beyond = (BitSet) texts.clone();
        beyond.andNot(other.texts);
        return beyond.cardinality();
    }

    boolean sharesTerm(Candidate other) {
        return !Collections.disjoint(terms(), other.terms());
    }

    List<String> terms() {
        return List.of(SPACE.split(key, -1));
    }

    /** The same for phrases of the same terms in another order. */
    String identity() {
        return terms().stream().sorted().collect(Collectors.joining(" "));
    }

    /** Whether it reads as a noun phrase about something in particular. */
    boolean isPresentable(WordHabits habits, Language language) {
        Set<String> dull = language.lexicon().dullWords();
        for (String word : BETWEEN_WORDS.split(Folding.fold(spelling), -1)) {
            if (dull.contains(word) || word.chars().noneMatch(Character::isLetter)) {
                return false;
            }
        }
        return terms().stream().noneMatch(habits::isVerbLike)
                && (language.lexicon().determiners().isEmpty() || habits.isNounLike(terms().getFirst()));
    }
}
