package org.palabre.synthesis.curation;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.theme.Theme;

/**
 * A theme's label and description as a member typed them.
 *
 * @param label how it is to be called; blank brings the machine's label back
 * @param note what is to be said of it
 */
public record Wording(@Nullable String label, @Nullable String note) {

    /** Fewest characters of a label. */
    public static final int SHORTEST_LABEL = 3;

    /** Most characters of a label. */
    public static final int LONGEST_LABEL = 120;

    /** Most characters of a description. */
    public static final int LONGEST_NOTE = 2_000;

    private static final Length LABEL = new Length(SHORTEST_LABEL, LONGEST_LABEL);
    private static final Length NOTE = Length.atMost(LONGEST_NOTE);

    /**
     * The words in order.
     *
     * @param others the other themes that are there: none may be called the same
     * @throws Refusal naming every field that is wrong
     */
    Wording checked(Collection<Theme> others) {
        var check = new FieldCheck();
        String calls = check.line("label", label, LABEL);
        if (calls != null
                && !check.isWrong("label")
                && others.stream().anyMatch(other -> other.label().equalsIgnoreCase(calls))) {
            check.add("label", "theme-label-taken");
        }
        String says = check.text("note", note, NOTE);
        check.refuseIfWrong();
        return new Wording(calls, says);
    }
}
