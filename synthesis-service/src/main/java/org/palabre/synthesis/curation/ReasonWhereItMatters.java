package org.palabre.synthesis.curation;

import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.springframework.stereotype.Component;

/**
 * Selection carries reasons as decisions do (handbook 2.1.d): merging, splitting and retiring a theme, and moving many
 * contributions at once, take one; everything else may have one.
 */
@Component
public class ReasonWhereItMatters {

    /** So many contributions moved at once take a reason. */
    public static final int MANY = 6;

    /** Fewest characters of a reason. */
    public static final int SHORTEST = 10;

    /** Most characters of a reason. */
    public static final int LONGEST = 1_000;

    private static final Length LENGTH = new Length(SHORTEST, LONGEST);

    /**
     * The reason, trimmed.
     *
     * @param moved how many contributions the act moves
     * @throws Refusal if there has to be one, or it is too short or too long
     */
    @Nullable String check(CurationAction act, int moved, @Nullable String typed) {
        var check = new FieldCheck();
        String reason =
                matters(act, moved) ? check.requiredText("reason", typed, LENGTH) : check.text("reason", typed, LENGTH);
        check.refuseIfWrong();
        return reason;
    }

    private static boolean matters(CurationAction act, int moved) {
        return switch (act) {
            case MERGE, SPLIT, RETIRE -> true;
            case MOVE -> moved >= MANY;
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
