package org.palabre.consultation.workshop.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.ItemEdit;
import org.palabre.consultation.workshop.ReviewItem;
import org.springframework.util.MultiValueMap;

/**
 * Input of one page of the review.
 *
 * @param version version of the workshop that the page showed
 * @param page number of the page
 * @param move value of the button: {@code save}, {@code send}, {@code page-2}, {@code item-7}, {@code split-7},
 *     {@code join-7}
 * @param items the items on the page
 */
record ReviewForm(long version, int page, String move, List<ItemInput> items) {

    private static final int MAX_DIGITS = 9;

    /** Input of one item, with a fingerprint of the item that the page showed. */
    record ItemInput(int number, @Nullable String text, boolean discarded, String previousMark) {

        /** Whether the item is unchanged since the page showed it. */
        boolean isBasedOn(ReviewItem item) {
            return mark(item).equals(previousMark);
        }
    }

    static ReviewForm of(MultiValueMap<String, String> fields) {
        return new ReviewForm(
                number(fields.getFirst("version")),
                number(fields.getFirst("page")),
                text(fields.getFirst("move")),
                fields.getOrDefault("shown", List.of()).stream()
                        .map(ReviewForm::number)
                        .distinct()
                        .map(item -> new ItemInput(
                                item,
                                fields.getFirst("text-" + item),
                                fields.containsKey("discard-" + item),
                                text(fields.getFirst("was-" + item))))
                        .toList());
    }

    /** Fingerprint of an item, to detect concurrent changes. */
    static String mark(ReviewItem item) {
        return Integer.toHexString(31 * item.text().hashCode() + Boolean.hashCode(item.discarded()));
    }

    List<ItemEdit> edits() {
        return items.stream()
                .map(input -> new ItemEdit(input.number(), input.text(), input.discarded()))
                .toList();
    }

    Map<Integer, ItemInput> byNumber() {
        return items.stream().collect(Collectors.toMap(ItemInput::number, Function.identity()));
    }

    /** Action of the button: the word before the hyphen. */
    String action() {
        return move.replaceFirst("-.*", "");
    }

    /** Target of the action: the number after the hyphen, -1 if there is none. */
    int target() {
        return move.contains("-") ? number(move.substring(move.indexOf('-') + 1)) : -1;
    }

    private static int number(@Nullable String value) {
        return value != null && value.length() <= MAX_DIGITS && value.matches("[0-9]+") ? Integer.parseInt(value) : -1;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
