package org.palabre.feedback.web;

import java.util.List;

/**
 * Position in a paged list, for the links to other pages.
 *
 * @param path address of the list, without page number
 * @param number this page's number, from 0
 * @param total entries in the list
 * @param size entries per page
 */
public record Pages(String path, int number, int total, int size) {

    /** Entries on a page of texts. */
    public static final int OF_TEXTS = 20;

    /** The requested page, or the nearest that exists. */
    public static Pages at(String path, int requested, int total, int size) {
        int last = Math.max(0, (total - 1) / size);
        return new Pages(path, Math.clamp(requested, 0, last), total, size);
    }

    /** Number of pages. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(total, size));
    }

    /** Address of another page. */
    public String address(int page) {
        return page == 0 ? path : path + "?page=" + page;
    }

    /** The part of a list that is on this page. */
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.min(number * size, all.size()), Math.min((number + 1) * size, all.size()));
    }
}
