package org.palabre.synthesis.theme.web;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a reader is in a long list, as the platform's fragment {@code pages} wants it.
 *
 * @param number the page, counted from 0
 * @param pages how many there are
 * @param base address of the list with its filters
 */
public record Paging(int number, int pages, String base) {

    /** Contributions on a page. */
    public static final int SIZE = 50;

    /** The page of this number in a list of so many. */
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
