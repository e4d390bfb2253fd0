package org.palabre.consultation.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.contribution.CheckSubmission;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.platform.personaldata.PersonName;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.WrittenText;

/**
 * One contribution of the notes while a person checks it.
 *
 * @param number names it within its workshop; never given twice in one list
 * @param text its words
 * @param origin {@link Origin#code()} of the place in the file where it begins
 * @param discarded whether it is left out
 * @param context the headings and questions that it stands under in the file, the outermost first
 * @param original its words in the file, where a name, number or address was taken out of them
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

    /** Where it begins in the file. */
    public Origin place() {
        return Origin.parse(origin);
    }

    /** What keeps it from being a contribution; nothing where it is discarded. */
    public List<Fault> faults() {
        if (discarded) {
            return List.of();
        }
        boolean nameAlone = PersonName.likeness(text) == PersonName.Likeness.LIKELY;
        return nameAlone ? List.of(Fault.of("text", "name-alone")) : CheckSubmission.faultsOf(text);
    }

    /** The name of its field in forms and problems. */
    public String field() {
        return field(number);
    }

    static String field(int number) {
        return "item-" + number;
    }

    ReviewItem edited(ItemEdit edit) {
        String typed = edit.text() == null ? text : WrittenText.clean(edit.text());
        return new ReviewItem(number, typed == null ? "" : typed, origin, edit.discarded(), context, original);
    }

    ReviewItem withText(String newText) {
        return new ReviewItem(number, newText, origin, discarded, context, original);
    }
}
