package org.palabre.platform.web;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;

/** Paging of lists in the API, with the total in the header {@code X-Total-Count}. */
public final class Listing {

    private static final int MAX_SIZE = 1_000;

    private Listing() {}

    /**
     * The requested page, with number and size clamped to their limits.
     *
     * @param page number, from 0
     * @param size from 1 to 1,000
     */
    public static Pageable wanted(int page, int size, Sort sort) {
        int clampedSize = Math.clamp(size, 1, MAX_SIZE);
        return PageRequest.of(Math.clamp(page, 0, Integer.MAX_VALUE / clampedSize), clampedSize, sort);
    }

    /** The response for a page. */
    public static <T> ResponseEntity<List<T>> answer(Page<T> page) {
        return ResponseEntity.ok()
                .header("X-Total-Count", String.valueOf(page.getTotalElements()))
                .body(page.getContent());
    }
}
