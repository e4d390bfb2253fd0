package org.palabre.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the phrases of a label. The first is the one that stands out most among those that cover a good share of the
 * group's texts. A second is added only if it covers a good share of the texts that the first leaves out.
 */
final class LabelChoice {

    private static final double GOOD = 0.2;
    private static final double FAIR = 0.1;
    private static final double PART = 0.25;

    /** How many times as common in the group as elsewhere a phrase is that tells the group apart. */
    private static final double TELLING = 3;

    private static final double FAIRLY_TELLING = 2;
    private static final double LITTLE_TELLING = 1.3;

    /** A longer phrase replaces its word when it is in this share of the texts with the word. */
    private static final double NEARLY_ALWAYS = 0.6;

    /** A first phrase in this share of the texts needs no second. */
    private static final double ENOUGH = 0.5;

    private static final int MISSPELLING_RATIO = 5;
    private static final int SHORTEST_MISSPELLING = 5;

    private final Map<String, Integer> everywhere;
    private final Map<Character, List<String>> commonWords = new HashMap<>();
    private final Set<String> taken;

    /**
     * A choice for the groups of one run.
     *
     * @param everywhere how many texts use each phrase
     * @param taken identities of phrases that are in use; the chosen ones are added
     */
    LabelChoice(Map<String, Integer> everywhere, Set<String> taken) {
        this.everywhere = everywhere;
        everywhere.forEach((key, times) -> {
            if (times > MISSPELLING_RATIO && key.indexOf(' ') < 0) {
                commonWords
                        .computeIfAbsent(key.charAt(0), unseen -> new ArrayList<>())
                        .add(key);
            }
        });
        this.taken = taken;
    }

    /** One or two phrases; none if no phrase is usable. */
    List<Candidate> ofTheme(List<Candidate> candidates) {
        return first(candidates, GOOD, TELLING)
                .or(() -> first(candidates, GOOD, FAIRLY_TELLING))
                .or(() -> first(candidates, FAIR, TELLING))
                .or(() -> first(candidates, GOOD, LITTLE_TELLING))
                .or(() -> first(candidates, 0, 0))
                .map(first -> withSecond(first, candidates))
                .orElse(List.of());
    }

    /** A phrase for a part of a theme; none if no phrase sets a good share of it apart from its siblings. */
    List<Candidate> ofPart(List<Candidate> candidates) {
        return first(candidates, PART, TELLING)
                .map(first -> List.of(used(longer(first, candidates), first)))
                .orElse(List.of());
    }

    private List<Candidate> withSecond(Candidate first, List<Candidate> candidates) {
        Candidate longer = used(longer(first, candidates), first);
        return second(first, longer, candidates)
                .map(second -> List.of(longer, used(second, second)))
                .orElse(List.of(longer));
    }

    private Candidate used(Candidate candidate, Candidate shorter) {
        taken.add(candidate.identity());
        taken.add(shorter.identity());
        return candidate;
    }

    private Optional<Candidate> first(List<Candidate> candidates, double coverage, double lift) {
        return candidates.stream()
                .filter(candidate -> candidate.coverage() >= coverage && candidate.lift() >= lift)
                .filter(this::isUsable)
                .findFirst();
    }

    /** A longer phrase with the same word, when most texts with the word use it. */
    private Candidate longer(Candidate first, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.words() > first.words() && candidate.sharesTerm(first))
                .filter(candidate -> candidate.coverage() >= NEARLY_ALWAYS * first.coverage())
                .filter(candidate -> candidate.texts().cardinality() > 2)
                .filter(this::isUsable)
                .findFirst()
                .orElse(first);
    }

    private Optional<Candidate> second(Candidate first, Candidate longer, List<Candidate> candidates) {
        if (first.coverage() >= ENOUGH) {
            return Optional.empty();
        }
        int leftOut = first.size() - first.texts().cardinality();
        return candidates.stream()
                .filter(candidate -> !candidate.sharesTerm(first) && !candidate.sharesTerm(longer))
                .filter(candidate -> candidate.lift() >= TELLING)
                .filter(candidate -> candidate.textsBeyond(first) >= Math.max(2, GOOD * leftOut))
                .filter(this::isUsable)
                .findFirst();
    }

    private boolean isUsable(Candidate candidate) {
        return !taken.contains(candidate.identity())
                && candidate.terms().stream().noneMatch(this::isMisspelt);
    }

    /** Whether a word with one letter more, less or other is far more common. */
    private boolean isMisspelt(String term) {
        int times = everywhere.getOrDefault(term, 0) * MISSPELLING_RATIO;
        return term.length() >= SHORTEST_MISSPELLING
                && commonWords.getOrDefault(term.charAt(0), List.of()).stream()
                        .anyMatch(other -> everywhere.getOrDefault(other, 0) > times && isOneEditAway(term, other));
    }

    private static boolean isOneEditAway(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        // An ending of its own is another word of the family, not a mistake.
        return start + end >= longer - 1 && end >= 2 && !one.equals(other);
    }
}
