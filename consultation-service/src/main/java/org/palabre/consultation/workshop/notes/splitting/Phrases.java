package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Phrases that are looked for among the words of a text. */
final class Phrases {

    /**
     * Where a phrase was found.
     *
     * @param start the number of words before it
     * @param length how many words it has
     */
    record Match(int start, int length) {}

    private static final int MOST_ARTICLES = 3;
    private static final List<String> ARTICLES = List.of(
            "le",
            "la",
            "les",
            "l",
            "un",
            "une",
            "des",
            "de",
            "du",
            "d",
            "votre",
            "vos",
            "vo",
            "notre",
            "nos",
            "no",
            "ma",
            "mon",
            "the",
            "your",
            "our",
            "my",
            "a",
            "an",
            "quel",
            "quelle",
            "est",
            "sont",
            "autre",
            "other",
            "n",
            "nouvelle",
            "principale",
            "principal",
            "main",
            "key",
            "any");

    private final List<List<String>> phrases = new ArrayList<>();

    void add(String phrase) {
        phrases.add(Folded.words(phrase));
    }

    /** The longest phrase anywhere among the words, of equal ones the first; a negative length where there is none. */
    Match within(List<String> words) {
        Match best = new Match(0, -1);
        for (List<String> phrase : phrases) {
            OptionalInt at = indexOf(words, phrase);
            if (at.isPresent()) {
                boolean better = phrase.size() > best.length()
                        || (phrase.size() == best.length() && at.getAsInt() < best.start());
                best = better ? new Match(at.getAsInt(), phrase.size()) : best;
            }
        }
        return best;
    }

    /** The length of the longest phrase that the words begin with, articles apart; -1 where there is none. */
    int leading(List<String> words) {
        int skipped = 0;
        while (skipped < Math.min(MOST_ARTICLES, words.size() - 1) && ARTICLES.contains(words.get(skipped))) {
            skipped++;
        }
        int longest = -1;
        for (int from = 0; from <= skipped; from++) {
            for (List<String> phrase : phrases) {
                if (phrase.size() > longest && matches(words, from, phrase)) {
                    longest = phrase.size();
                }
            }
        }
        return longest;
    }

    /** Whether the words are one of the phrases, articles apart. */
    boolean exactly(List<String> words) {
        for (int from = 0; from <= MOST_ARTICLES; from++) {
            int start = from;
            if (phrases.stream()
                    .anyMatch(phrase -> phrase.size() == words.size() - start && matches(words, start, phrase))) {
                return true;
            }
            if (from >= words.size() || !ARTICLES.contains(words.get(from))) {
                return false;
            }
        }
        return false;
    }

    private static OptionalInt indexOf(List<String> words, List<String> phrase) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            if (matches(words, i, phrase)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean matches(List<String> words, int from, List<String> phrase) {
        if (phrase.isEmpty() || from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String part = phrase.get(i);
            String word = words.get(from + i);
            boolean same =
                    part.endsWith("*") ? word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
