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
 * A page of the review as a browser sends it back.
 *
 * @param version the workshop's version when the page was made
 * @param page the page
 * @param move the button: {@code save}, {@code send}, {@code page-2}, {@code item-7}, {@code split-7}, {@code join-7}
 * @param items the items on it
 */
record ReviewForm(long version, int page, String move, List<Typed> items) {

    private static final int LONGEST_NUMBER = 9;

    /** One item as it was typed, and a mark of what it was before. */
    record Typed(int number, @Nullable String text, boolean discarded, String was) {

        /** Whether the item is still what this was typed over. */
        boolean isOver(ReviewItem item) {
            return mark(item).equals(was);
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
                        .map(item -> new Typed(
                                item,
                                fields.getFirst("text-" + item),
                                fields.containsKey("discard-" + item),
                                text(fields.getFirst("was-" + item))))
                        .toList());
    }

    /** Tells an item from what somebody else made of it. */
    static String mark(ReviewItem item) {
        return Integer.toHexString(31 * item.text().hashCode() + Boolean.hashCode(item.discarded()));
    }

    List<ItemEdit> edits() {
        return items.stream()
                .map(typed -> new ItemEdit(typed.number(), typed.text(), typed.discarded()))
                .toList();
    }

    Map<Integer, Typed> byNumber() {
        return items.stream().collect(Collectors.toMap(Typed::number, Function.identity()));
    }

    /** What the button does: the word before the hyphen. */
    String verb() {
        return move.replaceFirst("-.*", "");
    }

    /** What the button does it to: the number after the hyphen, -1 without one. */
    int target() {
        return move.contains("-") ? number(move.substring(move.indexOf('-') + 1)) : -1;
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.length() <= LONGEST_NUMBER && typed.matches("[0-9]+")
                ? Integer.parseInt(typed)
                : -1;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
