package org.palabre.synthesis.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.TextSanitizer;
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

    /**
     * The words in order.
     *
     * @param others the other themes that are there: none may be called the same
     * @throws Refusal naming every field that is wrong
     */
    Wording checked(Collection<Theme> others) {
        List<Fault> faults = new ArrayList<>();
        String calls = oneLine(label);
        if (calls != null) {
            int length = TextSanitizer.length(calls);
            if (length < SHORTEST_LABEL || length > LONGEST_LABEL) {
                faults.add(Fault.of("label", "theme-label-length", SHORTEST_LABEL, LONGEST_LABEL, length));
            } else if (others.stream().anyMatch(other -> other.label().equalsIgnoreCase(calls))) {
                faults.add(Fault.of("label", "theme-label-taken"));
            }
        }
        String says = TextSanitizer.clean(note);
        if (says != null && TextSanitizer.length(says) > LONGEST_NOTE) {
            faults.add(Fault.of("note", "theme-note-too-long", LONGEST_NOTE, TextSanitizer.length(says)));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return new Wording(calls, says);
    }

    private static @Nullable String oneLine(@Nullable String typed) {
        String clean = TextSanitizer.clean(typed);
        return clean == null ? null : clean.replaceAll("\\s+", " ");
    }
}
