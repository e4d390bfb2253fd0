package org.palabre.consultation.workshop.notes.splitting;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that say something from names of things. */
final class Sentences {

    private static final Set<String> VERBS = Set.of(
            "est",
            "sont",
            "faut",
            "doit",
            "doivent",
            "ont",
            "veut",
            "voulon",
            "souhaite",
            "souhaiton",
            "demande",
            "demandon",
            "propose",
            "proposon",
            "manque",
            "peut",
            "peuvent",
            "fait",
            "devrait",
            "devraient",
            "sera",
            "seront",
            "etait",
            "avon",
            "nou",
            "on",
            "je",
            "il",
            "elle",
            "elles",
            "que",
            "qui",
            "pourquoi",
            "comment",
            "quand",
            "is",
            "are",
            "we",
            "should",
            "must",
            "need",
            "needs",
            "have",
            "has",
            "want",
            "would",
            "could",
            "can",
            "will",
            "they",
            "there",
            "it",
            "i",
            "that",
            "why",
            "how",
            "do",
            "does",
            "please");

    private static final Pattern INFINITIVE = Pattern.compile(".{2,}(?:er|ir|oir|dre|tre|vre|ire|aire)");
    private static final Pattern END = Pattern.compile("[.!?…][\\s»”\")\\]]*$");
    private static final int LONG = 9;
    private static final int SHORTEST = 3;

    private Sentences() {}

    /** Whether a text reads like something that somebody said or asked for. */
    static boolean saysSomething(String text) {
        List<String> words = Folded.words(text);
        if (words.size() < SHORTEST) {
            return false;
        }
        return words.size() >= LONG
                || END.matcher(text).find()
                || INFINITIVE.matcher(words.getFirst()).matches()
                || words.stream().anyMatch(VERBS::contains);
    }

    /** Whether a short text behind a name says something, and is not what that person is. */
    static boolean speaks(String text) {
        List<String> words = Folded.words(text);
        return words.stream().anyMatch(VERBS::contains)
                || (words.size() > 1 && INFINITIVE.matcher(words.getFirst()).matches());
    }

    /** Whether a text ends as a sentence does. */
    static boolean isClosed(String text) {
        return END.matcher(text).find();
    }

    static int words(String text) {
        return Folded.words(text).size();
    }
}
