package org.palabre.feedback.response;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;

/**
 * Every contribution is owed an answer (handbook 2.1.d and standard 4.1). A response that leaves some out is refused,
 * unless it says so in public and names how many.
 */
public final class NoteNamesTheUnanswered {

    /** Fewest characters of a note. */
    public static final int SHORTEST = 10;

    /** Most characters of a note. */
    public static final int LONGEST = 2_000;

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
        String said = note == null ? "" : note.replace("\r\n", "\n").strip();
        if (said.isEmpty()) {
            throw Refusal.conflict("contributions-unanswered", unanswered);
        }
        if (said.length() < SHORTEST || said.length() > LONGEST) {
            throw Refusal.invalidFields(List.of(Fault.of("note", "note-length", SHORTEST, LONGEST)));
        }
        if (!names(said, unanswered)) {
            throw Refusal.invalidFields(List.of(Fault.of("note", "note-without-number", unanswered)));
        }
        return said;
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
