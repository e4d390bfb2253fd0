package org.palabre.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The ways one phrase was written, and the one most people used. */
final class Surface {

    private static final int LONGEST_ACRONYM = 5;

    /** At the start of a sentence the capital says nothing, so such a sighting counts less. */
    private static final double AT_START = 0.2;

    /** Many leave accents out; a quarter as many that write them is enough. */
    private static final double ACCENTED = 0.25;

    private final Map<String, Double> spellings = new HashMap<>();

    void sighted(String text, int from, int to) {
        spellings.merge(text.substring(from, to), startsSentence(text, from) ? AT_START : 1, Double::sum);
    }

    /** The commonest spelling in its commonest case; accents win over none, shouted words are lowered, acronyms kept. */
    String commonest() {
        Map<String, Double> caseless = new HashMap<>();
        spellings.forEach((spelling, times) -> caseless.merge(spelling.toLowerCase(Locale.ROOT), times, Double::sum));
        String best = accented(most(caseless), caseless);
        Map<String, Double> cases = new HashMap<>(spellings);
        cases.keySet().removeIf(spelling -> !spelling.toLowerCase(Locale.ROOT).equals(best));
        String spelling = most(cases);
        boolean shouted = spelling.length() > LONGEST_ACRONYM && spelling.equals(spelling.toUpperCase(Locale.ROOT));
        return (shouted ? best : spelling).replaceAll("['\u02bc]", "\u2019").replaceAll("\\s+", " ");
    }

    /**
     * The same word with its accents, when a fair part of the texts writes them. An accent on the last letter makes
     * another word ({@code vote}, {@code voté}).
     */
    private static String accented(String plain, Map<String, Double> caseless) {
        if (plain.isEmpty() || !plain.equals(Folding.fold(plain))) {
            return plain;
        }
        double least = caseless.getOrDefault(plain, 0.0) * ACCENTED;
        Map<String, Double> accented = new HashMap<>(caseless);
        accented.entrySet()
                .removeIf(other -> other.getKey().equals(plain)
                        || other.getValue() < least
                        || !other.getKey().endsWith(plain.substring(plain.length() - 1))
                        || !Folding.fold(other.getKey()).equals(plain));
        return accented.isEmpty() ? plain : most(accented);
    }

    private static String most(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static boolean startsSentence(String text, int from) {
        int at = from - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || ".!?:;\n-•*\"«(".indexOf(text.charAt(at)) >= 0;
    }
}
