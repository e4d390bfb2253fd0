package org.palabre.feedback.response;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;

/**
 * Every contribution is owed an answer (handbook 2.1.d and standard 4.1). A response that leaves some out is refused,
 * unless it says so in public and names how many.
 */
public final class NoteNamesTheUnanswered {

    /** Fewest characters of a note. */
    public static final int SHORTEST = 10;

    /** Most characters of a note. */
    public static final int LONGEST = 2_000;

    private static final Length LENGTH = new Length(SHORTEST, LONGEST);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern GROUPED_NUMBER =
            Pattern.compile("(?<!\\d)\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3})+(?!\\d)");

    private NoteNamesTheUnanswered() {}

    /**
     * Holds the note against what it has to say.
     *
     * @return the note to publish; none where every contribution is answered, for then it would not be true
     * @throws Refusal if there is no note, or it does not name the number
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
        if (!check.isWrong("note") && !names(text, unanswered)) {
            check.add("note", "note-without-number", unanswered);
        }
        check.refuseIfWrong();
        return text;
    }

    private static boolean names(String note, int number) {
        String digits = Integer.toString(number);
        return NUMBER.matcher(note).results().anyMatch(found -> found.group().equals(digits))
                || GROUPED_NUMBER
                        .matcher(note)
                        .results()
                        .anyMatch(found -> found.group().replaceAll("\\D", "").equals(digits));
    }
}
