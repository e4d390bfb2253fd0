package org.palabre.feedback.response;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;

/**
 * Policy: every contribution gets an answer (handbook 2.1.d and standard 4.1); a response without all answers needs a
 * public note with the number of unanswered contributions.
 */
public final class NoteNamesTheUnanswered {

    /** Minimum characters of a note. */
    public static final int SHORTEST = 10;

    /** Maximum characters of a note. */
    public static final int LONGEST = 2_000;

    private static final Length LENGTH = new Length(SHORTEST, LONGEST);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern GROUPED_NUMBER =
            Pattern.compile("(?<!\\d)\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3})+(?!\\d)");

    private NoteNamesTheUnanswered() {}

    /**
     * Checks the note.
     *
     * @return the note to publish; null if every contribution is answered
     * @throws Refusal if the note is missing or lacks the number
     */
    static @Nullable String check(int unanswered, @Nullable String note) {
        if (unanswered == 0) {
            return null;
        }
        var check = new FieldCheck();
        String text = check.text("note", note, LENGTH);
        if (text == null) {
            throw Refusal.conflict("contributions-unanswered", unanswered);
        }
        if (!check.isWrong("note") && !contains(text, unanswered)) {
            check.add("note", "note-without-number", unanswered);
        }
        check.refuseIfWrong();
        return text;
    }

    private static boolean contains(String note, int number) {
        String digits = Integer.toString(number);
        return NUMBER.matcher(note).results().anyMatch(match -> match.group().equals(digits))
                || GROUPED_NUMBER
                        .matcher(note)
                        .results()
                        .anyMatch(match -> match.group().replaceAll("\\D", "").equals(digits));
    }
}
