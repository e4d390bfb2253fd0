package org.palabre.synthesis.theme.web;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A position in a paged list, for the platform's template fragment {@code pages}.
 *
 * @param number index of the page, from 0
 * @param pages number of pages
 * @param base address of the list, filters included
 */
public record Paging(int number, int pages, String base) {

    /** Number of contributions on a page. */
    public static final int SIZE = 50;

    /** The page of this index in a list of {@code total} contributions. */
    public static Paging of(int number, int total, String base) {
        return new Paging(number, Math.max(1, (total + SIZE - 1) / SIZE), base);
    }

    /** Address of a page. */
    public String address(int page) {
        return UriComponentsBuilder.fromUriString(base)
                .queryParam("page", page + 1)
                .fragment("contributions")
                .build(true)
                .toUriString();
    }
}
