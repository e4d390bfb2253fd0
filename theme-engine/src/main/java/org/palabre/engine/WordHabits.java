package org.palabre.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Learns from the texts themselves which words are nouns, names, verbs and modifiers, without a dictionary: nouns follow
 * articles; names have capitals inside sentences; verbs follow pronouns and auxiliaries, or stand before articles;
 * modifiers follow other content words. Where articles are rare, as in headlines, a noun needs to follow few of them.
 */
final class WordHabits {

    private static final double NOUN = 0.2;
    private static final double VERB = 0.3;
    private static final double NAME = 0.6;
    private static final double MODIFIER = 0.6;

    /** The share of content words that follow an article in usual prose. */
    private static final double USUAL_ARTICLES = 0.3;

    /** Above this share of capitals they mean nothing: texts are in title case. */
    private static final double TITLE_CASE = 0.4;

    /** Occurrences assumed in advance, so that a rare word is not judged on one sighting. */
    private static final double PRIOR = 2;

    /** Prepositions with an article inside: nouns stand before them too. */
    private static final Set<String> CONTRACTIONS = Set.of(
            "du", "des", "au", "aux", "del", "al", "da", "do", "das", "dos", "ao", "aos", "na", "no", "nas", "nos",
            "pela", "pelo", "pelas", "pelos", "of", "in", "for");

    private static final class Habit {
        private int seen;
        private int afterDeterminer;
        private int afterVerbMark;
        private int beforeArticle;
        private int afterWord;
        private int inside;
        private int capitals;
    }

    private final Map<String, Habit> habits = new HashMap<>();
    private final Habit all = new Habit();

    void observe(Reading.Sighting word, Lexicon lexicon) {
        boolean afterDeterminer = lexicon.determiners().contains(word.before());
        boolean capital = word.inside() && word.capital();
        Habit habit = habits.computeIfAbsent(word.term(), unseen -> new Habit());
        habit.seen++;
        habit.afterDeterminer += afterDeterminer ? 1 : 0;
        habit.afterVerbMark += lexicon.verbMarks().contains(word.before()) ? 1 : 0;
        habit.beforeArticle += isArticle(word.after(), lexicon) ? 1 : 0;
        habit.afterWord += word.inside() && word.before().isEmpty() ? 1 : 0;
        habit.inside += word.inside() ? 1 : 0;
        habit.capitals += capital ? 1 : 0;
        all.seen++;
        all.afterDeterminer += afterDeterminer ? 1 : 0;
        all.inside += word.inside() ? 1 : 0;
        all.capitals += capital ? 1 : 0;
    }

    private static boolean isArticle(String word, Lexicon lexicon) {
        return !word.isEmpty() && lexicon.determiners().contains(word) && !CONTRACTIONS.contains(word);
    }

    boolean isNounLike(String term) {
        Habit habit = habits.get(term);
        if (habit == null) {
            return false;
        }
        double usual = all.afterDeterminer / (double) Math.max(1, all.seen);
        double least = NOUN * Math.min(1, usual / USUAL_ARTICLES);
        return isName(term)
                || ((habit.afterDeterminer + least * PRIOR) / (habit.seen + PRIOR) >= least && !isModifier(habit));
    }

    /** Whether it is written with a capital inside sentences: a person, a place, a company, a programme. */
    boolean isName(String term) {
        Habit habit = habits.get(term);
        return habit != null
                && habit.capitals >= 2
                && habit.capitals / (habit.inside + 1.0) >= NAME
                && all.capitals < TITLE_CASE * all.inside;
    }

    private static boolean isModifier(Habit habit) {
        return habit.afterWord / (habit.seen + PRIOR) >= MODIFIER && habit.afterDeterminer < habit.afterWord * 0.25;
    }

    boolean isVerbLike(String term) {
        Habit habit = habits.get(term);
        return habit != null
                && !isName(term)
                && (isMost(habit.afterVerbMark, habit.afterDeterminer * 0.5, habit)
                        || isMost(habit.beforeArticle, habit.afterDeterminer, habit));
    }

    private static boolean isMost(int times, double least, Habit habit) {
        return times > least && times / (habit.seen + PRIOR) >= VERB;
    }
}
