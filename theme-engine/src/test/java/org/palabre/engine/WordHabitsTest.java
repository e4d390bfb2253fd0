package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordHabitsTest {

    private static final Lexicon FRENCH = Language.FRENCH.lexicon();

    private final WordHabits habits = new WordHabits();

    @Test
    void inHeadlinesANounNeedsNoArticle() {
        read(new Terms(), "Forage en panne", 30);

        assertThat(habits.isNounLike("forag")).isTrue();
    }

    @Test
    void inProseAWordThatFollowsNoArticleIsNoNoun() {
        read(new Terms(), "réparer le forage, rapidement", 30);

        assertThat(habits.isNounLike("forag")).isTrue();
        assertThat(habits.isNounLike("rapid")).isFalse();
    }

    @Test
    void aWordBeforeArticlesIsAVerb() {
        read(new Terms(), "supprimer les péages", 30);

        assertThat(habits.isVerbLike("suprim")).isTrue();
        assertThat(habits.isVerbLike("peag")).isFalse();
    }

    private void read(Terms terms, String text, int times) {
        for (int i = 0; i < times; i++) {
            new Reading(i, text, Language.FRENCH, terms).words(word -> habits.observe(word, FRENCH));
        }
    }
}
