package org.palabre.engine;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** A language the engine knows small words of. Whatever is neither French nor English is read as plain words. */
enum Language {
    FRENCH(0),
    ENGLISH(1),
    OTHER(2);

    /** Words looked at to tell a language, and the least share of them that must be its stop words. */
    private static final int SAMPLE = 60;

    private static final double LEAST_SHARE = 0.15;

    private final byte number;

    Language(int number) {
        this.number = (byte) number;
    }

    /** A number from 0, one for each language. */
    byte number() {
        return number;
    }

    Lexicon lexicon() {
        return Lexicon.of(this);
    }

    /** The declared language, or the one whose stop words are most frequent; nothing where neither tells. */
    static Optional<Language> of(String tag, String text) {
        String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return switch (code) {
            case "fr" -> Optional.of(FRENCH);
            case "en" -> Optional.of(ENGLISH);
            case "", "und" -> guess(text);
            default -> Optional.of(OTHER);
        };
    }

    /** The language of most texts that tell theirs, for those that do not. */
    static Language ofMost(Collection<Text> texts) {
        int[] counts = new int[values().length];
        for (Text text : texts) {
            of(text.language(), text.text()).ifPresent(language -> counts[language.number]++);
        }
        return counts[ENGLISH.number] > counts[FRENCH.number] ? ENGLISH : FRENCH;
    }

    private static Optional<Language> guess(String text) {
        Words words = Words.of(text.length() > 2000 ? text.substring(0, 2000) : text);
        int looked = Math.min(SAMPLE, words.size());
        int french = 0;
        int english = 0;
        for (int i = 0; i < looked; i++) {
            String word = Folding.fold(words.word(i));
            french += FRENCH.lexicon().stopWords().contains(word) ? 1 : 0;
            english += ENGLISH.lexicon().stopWords().contains(word) ? 1 : 0;
        }
        if (Math.max(french, english) < LEAST_SHARE * looked || french == english) {
            return Optional.empty();
        }
        return Optional.of(english > french ? ENGLISH : FRENCH);
    }
}
