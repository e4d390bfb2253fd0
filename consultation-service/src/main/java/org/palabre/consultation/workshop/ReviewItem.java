package org.palabre.consultation.workshop;

import java.util.List;
import org.palabre.consultation.contribution.CheckSubmission;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.TextSanitizer;

/**
 * A contribution from the notes under review.
 *
 * @param number unique number within the workshop
 * @param text its text
 * @param origin {@link Origin#code()} of its start in the file
 * @param discarded whether it is excluded from submission
 */
public record ReviewItem(int number, String text, String origin, boolean discarded) {

    /** Position of its start in the file. */
    public Origin place() {
        return Origin.parse(origin);
    }

    /** Faults that prevent submission; none for a discarded item. */
    public List<Fault> faults() {
        return discarded ? List.of() : CheckSubmission.faultsOf(text);
    }

    /** Name of its field in forms and problems. */
    public String field() {
        return field(number);
    }

    static String field(int number) {
        return "item-" + number;
    }

    ReviewItem withEdit(ItemEdit edit) {
        String newText = edit.text() == null ? text : TextSanitizer.clean(edit.text());
        return new ReviewItem(number, newText == null ? "" : newText, origin, edit.discarded());
    }

    ReviewItem withText(String newText) {
        return new ReviewItem(number, newText, origin, discarded);
    }
}
