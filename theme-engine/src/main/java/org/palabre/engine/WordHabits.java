package org.palabre.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * Learns from the texts themselves which words are nouns and which are verbs: nouns follow articles, verbs follow
 * pronouns and auxiliaries. Enough to keep {@code permettre} out of labels without a dictionary.
 */
final class WordHabits {

    private static final double NOUN = 0.2;
    private static final double VERB = 0.3;

    /** Occurrences assumed in advance, so that a rare word is not judged on one sighting. */
    private static final double PRIOR = 2;

    private static final class Habit {
        private int seen;
        private int afterDeterminer;
        private int afterVerbMark;
    }

    private final Map<String, Habit> habits = new HashMap<>();

    void observe(String term, String before, Lexicon lexicon) {
        Habit habit = habits.computeIfAbsent(term, unseen -> new Habit());
        habit.seen++;
        habit.afterDeterminer += lexicon.determiners().contains(before) ? 1 : 0;
        habit.afterVerbMark += lexicon.verbMarks().contains(before) ? 1 : 0;
    }

    boolean isNounLike(String term) {
        Habit habit = habits.get(term);
        return habit != null && (habit.afterDeterminer + NOUN * PRIOR) / (habit.seen + PRIOR) >= NOUN;
    }

    boolean isVerbLike(String term) {
        Habit habit = habits.get(term);
        return habit != null
                && habit.afterVerbMark > habit.afterDeterminer * 0.5
                && habit.afterVerbMark / (habit.seen + PRIOR) >= VERB;
    }
}
