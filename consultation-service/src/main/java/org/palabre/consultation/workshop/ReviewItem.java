package org.palabre.consultation.workshop;

import java.util.List;
import org.palabre.consultation.contribution.CheckSubmission;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.TextSanitizer;

/**
 * One contribution of the notes while a person checks it.
 *
 * @param number names it within its workshop; never given twice in one list
 * @param text its words
 * @param origin {@link Origin#code()} of the place in the file where it begins
 * @param discarded whether it is left out
 */
public record ReviewItem(int number, String text, String origin, boolean discarded) {

    /** Where it begins in the file. */
    public Origin place() {
        return Origin.parse(origin);
    }

    /** What keeps it from being a contribution; nothing where it is discarded. */
    public List<Fault> faults() {
        return discarded ? List.of() : CheckSubmission.faultsOf(text);
    }

    /** The name of its field in forms and problems. */
    public String field() {
        return field(number);
    }

    static String field(int number) {
        return "item-" + number;
    }

    ReviewItem edited(ItemEdit edit) {
        String typed = edit.text() == null ? text : TextSanitizer.clean(edit.text());
        return new ReviewItem(number, typed == null ? "" : typed, origin, edit.discarded());
    }

    ReviewItem withText(String newText) {
        return new ReviewItem(number, newText, origin, discarded);
    }
}
