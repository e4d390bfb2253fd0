package org.palabre.consultation.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.contribution.CheckSubmission;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.platform.personaldata.PersonName;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.TextSanitizer;

/**
 * A contribution from the notes under review.
 *
 * @param number unique number within the workshop
 * @param text its text
 * @param origin {@link Origin#code()} of its start in the file
 * @param discarded whether it is excluded from submission
 * @param context headings and questions above it in the file, outermost first
 * @param original its text in the file, where a name, number or address was removed
 */
public record ReviewItem(
        int number,
        String text,
        String origin,
        boolean discarded,
        List<String> context,
        @Nullable String original) {

    /** Items kept by earlier versions have no context. */
    public ReviewItem(
            int number,
            String text,
            String origin,
            boolean discarded,
            @Nullable List<String> context,
            @Nullable String original) {
        this.number = number;
        this.text = text;
        this.origin = origin;
        this.discarded = discarded;
        this.context = context == null ? List.of() : List.copyOf(context);
        this.original = original;
    }

    ReviewItem(int number, String text, String origin, boolean discarded) {
        this(number, text, origin, discarded, List.of(), null);
    }

    /** Position of its start in the file. */
    public Origin place() {
        return Origin.parse(origin);
    }

    /** Faults that prevent submission; none for a discarded item. */
    public List<Fault> faults() {
        if (discarded) {
            return List.of();
        }
        boolean nameAlone = PersonName.likeness(text) == PersonName.Likeness.LIKELY;
        return nameAlone ? List.of(Fault.of("text", "name-alone")) : CheckSubmission.faultsOf(text);
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
        return new ReviewItem(number, newText == null ? "" : newText, origin, edit.discarded(), context, original);
    }

    ReviewItem withText(String newText) {
        return new ReviewItem(number, newText, origin, discarded, context, original);
    }
}
