package org.palabre.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * A language with word lists and a stemmer. Texts in any other language (Mooré, Dioula, Fulfulde) are read as plain
 * words, with their own letters.
 */
enum Language {
    FRENCH(0, "fr"),
    ENGLISH(1, "en"),
    OTHER(2, "und"),
    SPANISH(3, "es"),
    PORTUGUESE(4, "pt"),
    ARABIC(5, "ar");

    /** Words read to detect a language, and the least share of them that must be its stop words. */
    private static final int SAMPLE = 60;

    private static final double LEAST_SHARE = 0.15;

    /** Letters of West African languages that none of the others has. */
    private static final String AFRICAN_LETTERS = "\u025b\u0254\u014b\u0269\u028b\u0253\u0257\u01b4\u0272\u1ebd";

    private final byte number;
    private final String code;

    Language(int number, String code) {
        this.number = (byte) number;
        this.code = code;
    }

    /** ISO 639-1 code; {@code und} for {@link #OTHER}. */
    String code() {
        return code;
    }

    /** A number from 0, one for each language. */
    byte number() {
        return number;
    }

    Lexicon lexicon() {
        return Lexicon.of(this);
    }

    /** The declared language, or the one whose stop words are most frequent; nothing when neither decides. */
    static Optional<Language> of(String tag, String text) {
        String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        if (code.isEmpty() || code.equals("und")) {
            return detect(text);
        }
        return Optional.of(Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElse(OTHER));
    }

    /** The commonest language of the texts, for those whose own language is unknown. */
    static Language ofMost(Collection<Text> texts) {
        int[] counts = new int[values().length];
        for (Text text : texts) {
            of(text.language(), text.text()).ifPresent(language -> counts[language.number()]++);
        }
        Language most = FRENCH;
        for (Language language : values()) {
            if (language != OTHER && counts[language.number()] > counts[most.number()]) {
                most = language;
            }
        }
        return most;
    }

    private static Optional<Language> detect(String text) {
        Words words = Words.of(text.length() > 2000 ? text.substring(0, 2000) : text);
        int looked = Math.min(SAMPLE, words.size());
        double[] scores = new double[values().length];
        int african = 0;
        for (int i = 0; i < looked; i++) {
            String word = words.word(i);
            score(Folding.fold(word), scores);
            african += word.chars().anyMatch(c -> AFRICAN_LETTERS.indexOf(Character.toLowerCase(c)) >= 0) ? 1 : 0;
        }
        if (african > 0 && african >= LEAST_SHARE * looked) {
            return Optional.of(OTHER);
        }
        Language best = null;
        boolean tie = false;
        for (Language language : values()) {
            double score = scores[language.number()];
            if (best == null || score > scores[best.number()]) {
                best = language;
                tie = false;
            } else {
                tie |= score == scores[best.number()];
            }
        }
        return best == null || tie || scores[best.number()] < LEAST_SHARE * looked / 2
                ? Optional.empty()
                : Optional.of(best);
    }

    /** A stop word that several languages share counts for each in part. Arabic is known by its letters. */
    private static void score(String word, double[] scores) {
        if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC) {
            scores[ARABIC.number()]++;
            return;
        }
        int sharing = 0;
        for (Language language : values()) {
            sharing += language.lexicon().stopWords().contains(word) ? 1 : 0;
        }
        for (Language language : values()) {
            scores[language.number()] += language.lexicon().stopWords().contains(word) ? 1.0 / sharing : 0;
        }
    }
}
