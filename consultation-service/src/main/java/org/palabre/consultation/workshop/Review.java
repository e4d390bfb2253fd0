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
 * The items of a workshop's notes in the order of the file. Immutable.
 *
 * @param items the items
 */
public record Review(List<ReviewItem> items) {

    /** Maximum characters of all items, twice the limit of a file, so that the workshop fits into a document. */
    static final int MAX_CHARACTERS = 4_000_000;

    private static final String BLANK_LINE = "\n\n";

    /** Copies the items. */
    public Review {
        items = List.copyOf(items);
    }

    static Review of(ReadNotes read) {
        return new Review(IntStream.range(0, read.items().size())
                .mapToObj(index -> {
                    NoteItem item = read.items().get(index);
                    String original = item.original().equals(item.text()) ? null : item.original();
                    return new ReviewItem(
                            index + 1, item.text(), item.origin().code(), false, item.context(), original);
                })
                .toList());
    }

    /** The items to submit. */
    public List<ReviewItem> kept() {
        return items.stream().filter(item -> !item.discarded()).toList();
    }

    /** The items with faults. */
    public List<ReviewItem> toMend() {
        return items.stream().filter(item -> !item.faults().isEmpty()).toList();
    }

    /** Counts of the items. */
    public Tally tally() {
        int kept = kept().size();
        return new Tally(kept, toMend().size(), items.size() - kept);
    }

    /** Whether the items already are as after these edits. */
    public boolean contains(List<ItemEdit> edits) {
        List<Integer> numbers = items.stream().map(ReviewItem::number).toList();
        return numbers.containsAll(edits.stream().map(ItemEdit::number).toList())
                && withEdits(edits).equals(this);
    }

    /**
     * The review with these edits.
     *
     * @throws Refusal if an item is unknown, or the total length is exceeded
     */
    Review withEdits(List<ItemEdit> edits) {
        Map<Integer, ItemEdit> byNumber = new HashMap<>();
        edits.forEach(edit -> byNumber.put(edit.number(), edit));
        List<ReviewItem> newItems = items.stream()
                .map(item -> {
                    ItemEdit edit = byNumber.remove(item.number());
                    return edit == null ? item : item.withEdit(edit);
                })
                .toList();
        if (!byNumber.isEmpty()) {
            throw Refusal.invalid(
                    "no-item", byNumber.keySet().stream().sorted().toList().toString());
        }
        if (newItems.stream().mapToLong(item -> item.text().length()).sum() > MAX_CHARACTERS) {
            throw Refusal.invalid("items-too-long", MAX_CHARACTERS);
        }
        return new Review(newItems);
    }

    /**
     * The review with one item split at its first blank line; both parts keep the position.
     *
     * @throws Refusal if it has no blank line
     */
    Review split(int number) {
        int index = indexOf(number);
        ReviewItem original = items.get(index);
        int splitAt = original.text().indexOf(BLANK_LINE);
        if (splitAt < 0) {
            throw Refusal.invalidFields(List.of(Fault.of(original.field(), "split-nowhere")));
        }
        int newNumber = items.stream().mapToInt(ReviewItem::number).max().orElse(0) + 1;
        List<ReviewItem> newItems = new ArrayList<>(items);
        newItems.set(
                index, original.withText(original.text().substring(0, splitAt).strip()));
        newItems.add(
                index + 1,
                new ReviewItem(
                        newNumber,
                        original.text().substring(splitAt + BLANK_LINE.length()).strip(),
                        original.origin(),
                        original.discarded(),
                        original.context(),
                        original.original()));
        return new Review(newItems);
    }

    /**
     * The review with an item joined to the next item to submit.
     *
     * @throws Refusal if there is no next item
     */
    Review join(int number) {
        int index = indexOf(number);
        ReviewItem first = items.get(index);
        IntPredicate isKept = other -> !items.get(other).discarded();
        int next = IntStream.range(index + 1, items.size())
                .filter(isKept)
                .findFirst()
                .orElseThrow(() -> Refusal.invalidFields(List.of(Fault.of(first.field(), "join-nothing"))));
        List<ReviewItem> newItems = new ArrayList<>(items);
        newItems.set(index, first.withText(first.text() + "\n" + items.get(next).text()));
        newItems.remove(next);
        return new Review(newItems);
    }

    private int indexOf(int number) {
        return IntStream.range(0, items.size())
                .filter(index -> items.get(index).number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("no-item", number));
    }
}
