package org.palabre.platform.web;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;

/** A long list, told to machines page by page; {@code X-Total-Count} says how many there are on all pages. */
public final class Listing {

    private static final int MOST_A_PAGE = 1_000;

    private Listing() {}

    /**
     * The page that is asked for, or the nearest that can be.
     *
     * @param page counted from 0
     * @param size from 1 to 1,000
     */
    public static Pageable wanted(int page, int size, Sort sort) {
        int ofSize = Math.clamp(size, 1, MOST_A_PAGE);
        return PageRequest.of(Math.clamp(page, 0, Integer.MAX_VALUE / ofSize), ofSize, sort);
    }

    /** The answer with that page. */
    public static <T> ResponseEntity<List<T>> answer(Page<T> found) {
        return ResponseEntity.ok()
                .header("X-Total-Count", String.valueOf(found.getTotalElements()))
                .body(found.getContent());
    }
}
