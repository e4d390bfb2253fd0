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

    private final Map<String, Double> spellings = new HashMap<>();

    void sighted(String text, int from, int to) {
        spellings.merge(text.substring(from, to), startsSentence(text, from) ? AT_START : 1, Double::sum);
    }

    /** The commonest spelling in its commonest case; shouted words are quietened, acronyms kept. */
    String commonest() {
        Map<String, Double> caseless = new HashMap<>();
        spellings.forEach((spelling, times) -> caseless.merge(spelling.toLowerCase(Locale.ROOT), times, Double::sum));
        String best = most(caseless);
        Map<String, Double> cases = new HashMap<>(spellings);
        cases.keySet().removeIf(spelling -> !spelling.toLowerCase(Locale.ROOT).equals(best));
        String spelling = most(cases);
        boolean shouted = spelling.length() > LONGEST_ACRONYM && spelling.equals(spelling.toUpperCase(Locale.ROOT));
        return (shouted ? best : spelling).replaceAll("['\u02bc]", "\u2019").replaceAll("\\s+", " ");
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
