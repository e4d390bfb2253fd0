package org.palabre.consultation.workshop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.ReviewItem;

/**
 * What one page of a review shows.
 *
 * @param version the workshop's version, which the form carries
 * @param number the page, from 0
 * @param pages how many there are
 * @param rows its items
 * @param toMend items that cannot be submitted as they are, on all pages, as far as they are listed
 * @param moreToMend how many there are beyond these
 * @param homeless texts that were typed and that have no item any more
 */
record ReviewSheet(
        long version,
        int number,
        int pages,
        List<Row> rows,
        List<ToMend> toMend,
        int moreToMend,
        List<String> homeless) {

    private static final int WIDE = 55;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 14;

    /**
     * One item.
     *
     * @param item as it is stored
     * @param line its line of origin, in words
     * @param text what to show: as typed, or as stored
     * @param discarded likewise
     * @param editable whether a form can carry it
     * @param fault what is wrong with it, in words
     * @param nowReads what somebody else made of it meanwhile
     */
    record Row(
            ReviewItem item,
            String line,
            String text,
            boolean discarded,
            boolean editable,
            @Nullable String fault,
            @Nullable String nowReads) {

        /** Tells the stored item from what somebody else makes of it. */
        public String mark() {
            return ReviewForm.mark(item);
        }

        /** How many lines the field shows. */
        public int lines() {
            long broken =
                    text.lines().mapToLong(line -> 1 + line.length() / WIDE).sum();
            return Math.clamp(broken + 1, FEWEST_LINES, MOST_LINES);
        }

        /** Its first words, where it is too long for a form. */
        public String beginning() {
            return text.substring(0, text.offsetByCodePoints(0, Math.min(300, text.codePointCount(0, text.length()))))
                    + "…";
        }
    }

    /**
     * An item to mend.
     *
     * @param number the item
     * @param line its line of origin, in words
     * @param fault what is wrong with it, in words
     * @param here whether this page shows it
     */
    record ToMend(int number, String line, String fault, boolean here) {}
}
