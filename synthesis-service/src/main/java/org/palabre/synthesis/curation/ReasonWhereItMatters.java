package org.palabre.synthesis.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.TextSanitizer;
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

    /**
     * The reason, trimmed.
     *
     * @param moved how many contributions the act moves
     * @throws Refusal if there has to be one, or it is too short or too long
     */
    @Nullable String check(CurationAction act, int moved, @Nullable String typed) {
        String reason = TextSanitizer.clean(typed);
        if (reason == null) {
            if (matters(act, moved)) {
                throw fault("curation-reason-missing");
            }
            return null;
        }
        int length = TextSanitizer.length(reason);
        if (length < SHORTEST || length > LONGEST) {
            throw fault("curation-reason-length", SHORTEST, LONGEST, length);
        }
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

    private static Refusal fault(String code, Object... arguments) {
        return Refusal.invalidFields(List.of(Fault.of("reason", code, arguments)));
    }
}
