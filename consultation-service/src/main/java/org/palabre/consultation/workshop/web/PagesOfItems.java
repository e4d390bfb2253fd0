package org.palabre.consultation.workshop.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.palabre.consultation.workshop.Review;
import org.palabre.consultation.workshop.ReviewItem;

/**
 * A review cut into pages that a form can carry: not more than 50 items, and not more bytes than the form of a browser
 * may have ({@code spring.http.codecs.max-in-memory-size}), with room for what a person adds.
 *
 * @param pages the pages; at least one
 */
record PagesOfItems(List<List<ReviewItem>> pages) {

    private static final int MOST_ITEMS = 50;
    private static final int MOST_BYTES = 140_000;

    static PagesOfItems of(Review review) {
        List<List<ReviewItem>> pages = new ArrayList<>();
        List<ReviewItem> page = new ArrayList<>();
        int bytes = 0;
        for (ReviewItem item : review.items()) {
            int more = fitsAForm(item) ? bytes(item) : 0;
            if (!page.isEmpty() && (page.size() == MOST_ITEMS || bytes + more > MOST_BYTES)) {
                pages.add(page);
                page = new ArrayList<>();
                bytes = 0;
            }
            page.add(item);
            bytes += more;
        }
        pages.add(page);
        return new PagesOfItems(pages);
    }

    /** Whether a form can carry the text; a longer one, far too long for a contribution, is shown and not edited. */
    static boolean fitsAForm(ReviewItem item) {
        return bytes(item) <= MOST_BYTES;
    }

    private static int bytes(ReviewItem item) {
        return URLEncoder.encode(item.text(), StandardCharsets.UTF_8).length();
    }

    List<ReviewItem> page(int number) {
        return pages.get(within(number));
    }

    int within(int number) {
        return Math.clamp(number, 0, pages.size() - 1);
    }

    /** The page that shows an item; the first if there is no such item. */
    int pageOf(int item) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).stream().anyMatch(shown -> shown.number() == item))
                .findFirst()
                .orElse(0);
    }
}
