package org.palabre.synthesis.curation;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.theme.Theme;

/**
 * A theme's label and description, as typed by a member.
 *
 * @param label the label; a blank one restores the engine's label
 * @param note the description
 */
public record ThemeWording(@Nullable String label, @Nullable String note) {

    /** Minimum number of characters of a label. */
    public static final int MIN_LABEL_LENGTH = 3;

    /** Maximum number of characters of a label. */
    public static final int MAX_LABEL_LENGTH = 120;

    /** Maximum number of characters of a description. */
    public static final int MAX_NOTE_LENGTH = 2_000;

    private static final Length LABEL = new Length(MIN_LABEL_LENGTH, MAX_LABEL_LENGTH);
    private static final Length NOTE = Length.atMost(MAX_NOTE_LENGTH);

    /**
     * Returns the checked and sanitised wording.
     *
     * @param others the other live themes, whose labels must differ
     * @throws Refusal that names every invalid field
     */
    ThemeWording checked(Collection<Theme> others) {
        var check = new FieldCheck();
        String newLabel = check.line("label", label, LABEL);
        if (newLabel != null
                && !check.isWrong("label")
                && others.stream().anyMatch(other -> other.label().equalsIgnoreCase(newLabel))) {
            check.add("label", "theme-label-taken");
        }
        String newNote = check.text("note", note, NOTE);
        check.refuseIfWrong();
        return new ThemeWording(newLabel, newNote);
    }
}
