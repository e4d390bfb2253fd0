package org.palabre.consultation.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.ReadNotes;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;

/**
 * The items of a workshop's notes, in the order of the file. Never changed: each change gives a new review.
 *
 * @param items the items
 */
public record Review(List<ReviewItem> items) {

    /** The most characters of all items together, twice what a file may hold; so that the workshop fits its document. */
    static final int MOST_CHARACTERS = 4_000_000;

    private static final String BLANK_LINE = "\n\n";

    /** Copies the items. */
    public Review {
        items = List.copyOf(items);
    }

    static Review of(ReadNotes read) {
        return new Review(IntStream.range(0, read.items().size())
                .mapToObj(place -> {
                    NoteItem item = read.items().get(place);
                    String original = item.original().equals(item.text()) ? null : item.original();
                    return new ReviewItem(
                            place + 1, item.text(), item.origin().code(), false, item.context(), original);
                })
                .toList());
    }

    /** The items that are submitted. */
    public List<ReviewItem> kept() {
        return items.stream().filter(item -> !item.discarded()).toList();
    }

    /** The items that cannot be submitted as they are. */
    public List<ReviewItem> toMend() {
        return items.stream().filter(item -> !item.faults().isEmpty()).toList();
    }

    /** How it stands. */
    public Tally tally() {
        int kept = kept().size();
        return new Tally(kept, toMend().size(), items.size() - kept);
    }

    /** Whether these edits change nothing. */
    public boolean holds(List<ItemEdit> edits) {
        List<Integer> known = items.stream().map(ReviewItem::number).toList();
        return known.containsAll(edits.stream().map(ItemEdit::number).toList())
                && edited(edits).equals(this);
    }

    /**
     * With these edits.
     *
     * @throws Refusal if there is no such item, or the texts are too long altogether
     */
    Review edited(List<ItemEdit> edits) {
        Map<Integer, ItemEdit> byNumber = new HashMap<>();
        edits.forEach(edit -> byNumber.put(edit.number(), edit));
        List<ReviewItem> changed = items.stream()
                .map(item -> {
                    ItemEdit edit = byNumber.remove(item.number());
                    return edit == null ? item : item.edited(edit);
                })
                .toList();
        if (!byNumber.isEmpty()) {
            throw Refusal.invalid(
                    "no-item", byNumber.keySet().stream().sorted().toList().toString());
        }
        if (changed.stream().mapToLong(item -> item.text().length()).sum() > MOST_CHARACTERS) {
            throw Refusal.invalid("items-too-long", MOST_CHARACTERS);
        }
        return new Review(changed);
    }

    /**
     * With one item cut in two at its first blank line; both keep the line of origin.
     *
     * @throws Refusal if it has no blank line
     */
    Review split(int number) {
        int place = placeOf(number);
        ReviewItem whole = items.get(place);
        int cut = whole.text().indexOf(BLANK_LINE);
        if (cut < 0) {
            throw Refusal.invalidFields(List.of(Fault.of(whole.field(), "split-nowhere")));
        }
        int free = items.stream().mapToInt(ReviewItem::number).max().orElse(0) + 1;
        List<ReviewItem> changed = new ArrayList<>(items);
        changed.set(place, whole.withText(whole.text().substring(0, cut).strip()));
        changed.add(
                place + 1,
                new ReviewItem(
                        free,
                        whole.text().substring(cut + BLANK_LINE.length()).strip(),
                        whole.origin(),
                        whole.discarded(),
                        whole.context(),
                        whole.original()));
        return new Review(changed);
    }

    /**
     * With the next item that is not discarded joined to this one.
     *
     * @throws Refusal if there is none
     */
    Review join(int number) {
        int place = placeOf(number);
        ReviewItem first = items.get(place);
        IntPredicate kept = at -> !items.get(at).discarded();
        int next = IntStream.range(place + 1, items.size())
                .filter(kept)
                .findFirst()
                .orElseThrow(() -> Refusal.invalidFields(List.of(Fault.of(first.field(), "join-nothing"))));
        List<ReviewItem> changed = new ArrayList<>(items);
        changed.set(place, first.withText(first.text() + "\n" + items.get(next).text()));
        changed.remove(next);
        return new Review(changed);
    }

    private int placeOf(int number) {
        return IntStream.range(0, items.size())
                .filter(at -> items.get(at).number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("no-item", number));
    }
}
