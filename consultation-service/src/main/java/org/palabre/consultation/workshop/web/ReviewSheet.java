package org.palabre.consultation.workshop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.ReviewItem;

/**
 * View of one page of a review.
 *
 * @param version version of the workshop, for the form
 * @param number number of the page, from 0
 * @param pages number of pages
 * @param rows the items of the page
 * @param toMend first items with faults, from all pages
 * @param moreToMend number of further items with faults
 * @param orphans input texts whose items no longer exist
 */
record ReviewSheet(
        long version,
        int number,
        int pages,
        List<ItemRow> rows,
        List<FaultyItem> toMend,
        int moreToMend,
        List<String> orphans) {

    private static final int CHARACTERS_PER_LINE = 55;
    private static final int MIN_LINES = 2;
    private static final int MAX_LINES = 14;

    /**
     * View of an item.
     *
     * @param item the stored item
     * @param line its translated position
     * @param text the input, or the stored text
     * @param discarded whether it is excluded, by input or as stored
     * @param editable whether it fits a form
     * @param fault its translated fault
     * @param concurrentText the text that another member saved meanwhile
     */
    record ItemRow(
            ReviewItem item,
            String line,
            String text,
            boolean discarded,
            boolean editable,
            @Nullable String fault,
            @Nullable String concurrentText) {

        /** Fingerprint of the stored item. */
        public String mark() {
            return ReviewForm.mark(item);
        }

        /** Height of the field in lines. */
        public int lines() {
            long wrapped = text.lines()
                    .mapToLong(line -> 1 + line.length() / CHARACTERS_PER_LINE)
                    .sum();
            return Math.clamp(wrapped + 1, MIN_LINES, MAX_LINES);
        }

        /** Excerpt of a text too long for a form. */
        public String excerpt() {
            return text.substring(0, text.offsetByCodePoints(0, Math.min(300, text.codePointCount(0, text.length()))))
                    + "…";
        }
    }

    /**
     * Entry in the list of items with faults.
     *
     * @param number number of the item
     * @param line its translated position
     * @param fault its translated fault
     * @param here whether it is on this page
     */
    record FaultyItem(int number, String line, String fault, boolean here) {}
}
