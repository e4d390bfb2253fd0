package org.palabre.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that somebody looks for in texts, whatever their accents and capitals; a word also finds what begins with it. */
public final class Wanted {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> beginnings;

    private Wanted(List<String> beginnings) {
        this.beginnings = beginnings;
    }

    /** The words of this text. */
    public static Wanted of(String typed) {
        return new Wanted(words(typed));
    }

    /** Whether every word is in these texts; if no word is wanted, none is found. */
    public boolean isIn(List<@Nullable String> texts) {
        List<String> words = new ArrayList<>();
        for (@Nullable String text : texts) {
            if (text != null) {
                words.addAll(words(text));
            }
        }
        return !beginnings.isEmpty()
                && beginnings.stream()
                        .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(Folding.fold(Folding.clean(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
