package org.palabre.synthesis.curation;

import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.springframework.stereotype.Component;

/**
 * Requires a reason for merging, splitting and retiring a theme and for moving many contributions at once (handbook 2.1.d);
 * other acts can have one.
 */
@Component
public class ReasonWhereItMatters {

    /** From this number of contributions on, a move requires a reason. */
    public static final int MANY_CONTRIBUTIONS = 6;

    /** Minimum number of characters of a reason. */
    public static final int MIN_LENGTH = 10;

    /** Maximum number of characters of a reason. */
    public static final int MAX_LENGTH = 1_000;

    private static final Length LENGTH = new Length(MIN_LENGTH, MAX_LENGTH);

    /**
     * Returns the sanitised reason.
     *
     * @param moved number of contributions that the act moves
     * @throws Refusal if a required reason is missing, or the reason is too short or too long
     */
    @Nullable String check(CurationAction act, int moved, @Nullable String input) {
        var check = new FieldCheck();
        String reason = isRequired(act, moved)
                ? check.requiredText("reason", input, LENGTH)
                : check.text("reason", input, LENGTH);
        check.refuseIfWrong();
        return reason;
    }

    private static boolean isRequired(CurationAction act, int moved) {
        return switch (act) {
            case MERGE, SPLIT, RETIRE -> true;
            case MOVE -> moved >= MANY_CONTRIBUTIONS;
            case RENAME,
                    STATE_PROBLEM,
                    PRIORITISE,
                    PIN,
                    UNPIN,
                    SELECT,
                    RELEASE,
                    RESTORE,
                    ACCEPT,
                    DISMISS,
                    REGROUP,
                    KEEP,
                    UNDO -> false;
        };
    }
}
