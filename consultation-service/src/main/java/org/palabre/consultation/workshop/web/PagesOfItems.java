package org.palabre.consultation.workshop.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.palabre.consultation.workshop.Review;
import org.palabre.consultation.workshop.ReviewItem;

/**
 * A review split into pages that fit a form: at most 50 items and, with a margin for edits, the size limit of forms
 * ({@code spring.http.codecs.max-in-memory-size}).
 *
 * @param pages the pages; at least one
 */
record PagesOfItems(List<List<ReviewItem>> pages) {

    private static final int MAX_ITEMS = 50;
    private static final int MAX_BYTES = 140_000;

    static PagesOfItems of(Review review) {
        List<List<ReviewItem>> pages = new ArrayList<>();
        List<ReviewItem> page = new ArrayList<>();
        int bytes = 0;
        for (ReviewItem item : review.items()) {
            int itemBytes = fitsForm(item) ? bytes(item) : 0;
            if (!page.isEmpty() && (page.size() == MAX_ITEMS || bytes + itemBytes > MAX_BYTES)) {
                pages.add(page);
                page = new ArrayList<>();
                bytes = 0;
            }
            page.add(item);
            bytes += itemBytes;
        }
        pages.add(page);
        return new PagesOfItems(pages);
    }

    /** Whether the text fits a form; longer texts, far too long for a contribution, are shown but not editable. */
    static boolean fitsForm(ReviewItem item) {
        return bytes(item) <= MAX_BYTES;
    }

    private static int bytes(ReviewItem item) {
        return URLEncoder.encode(item.text(), StandardCharsets.UTF_8).length();
    }

    List<ReviewItem> page(int number) {
        return pages.get(clamp(number));
    }

    int clamp(int number) {
        return Math.clamp(number, 0, pages.size() - 1);
    }

    /** The page with an item; the first page if it is unknown. */
    int pageOf(int item) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).stream().anyMatch(candidate -> candidate.number() == item))
                .findFirst()
                .orElse(0);
    }
}
