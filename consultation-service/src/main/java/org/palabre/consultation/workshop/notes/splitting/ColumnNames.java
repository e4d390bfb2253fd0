package org.palabre.consultation.workshop.notes.splitting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that columns have in tables of contributions, in French and in English, without accents or plural. */
final class ColumnNames {

    private static final int LONGEST = 60;

    private static final Set<String> CONTRIBUTIONS = Set.of(
            "texte",
            "contribution",
            "proposition",
            "idee",
            "commentaire",
            "suggestion",
            "recommandation",
            "besoin",
            "doleance",
            "attente",
            "preoccupation",
            "observation",
            "verbatim",
            "avis",
            "contenu",
            "description",
            "solution",
            "text",
            "comment",
            "idea",
            "proposal",
            "recommendation",
            "feedback",
            "content");

    private static final Set<String> PERSONAL = Set.of(
            "nom",
            "prenom",
            "telephone",
            "tel",
            "contact",
            "signature",
            "emargement",
            "email",
            "mail",
            "courriel",
            "cnib",
            "name",
            "surname",
            "phone",
            "mobile");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private ColumnNames() {}

    /** Whether a head names a column of contributions: {@code Propositions}, {@code Texte de l'idée}. */
    static boolean ofContributions(String head) {
        return head.length() <= LONGEST && Arrays.stream(words(head)).anyMatch(CONTRIBUTIONS::contains);
    }

    /** Whether a head consists of such a name and nothing else. */
    static boolean exactlyContributions(String head) {
        String[] words = words(head);
        return words.length == 1 && CONTRIBUTIONS.contains(words[0]);
    }

    /** Whether a head names a column of an attendance list. */
    static boolean ofPeople(String head) {
        return head.length() <= LONGEST && Arrays.stream(words(head)).anyMatch(PERSONAL::contains);
    }

    private static String[] words(String head) {
        String plain = MARKS.matcher(Normalizer.normalize(head.replace("-mail", "mail"), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_LETTERS.split(plain))
                .filter(word -> !word.isEmpty())
                .map(ColumnNames::singular)
                .toArray(String[]::new);
    }

    private static String singular(String word) {
        if (word.equals("ideas") || word.equals("avis")) {
            return word.equals("avis") ? word : "idea";
        }
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
