package org.palabre.feedback.web;

import java.util.List;

/**
 * Where one is in a long list, for the links to its neighbours.
 *
 * @param path of the list, without the page
 * @param number of this page, from 0
 * @param total how many entries there are
 * @param size how many are on a page
 */
public record Pages(String path, int number, int total, int size) {

    /** How many entries a page of texts holds. */
    public static final int OF_TEXTS = 20;

    /** A page that exists, whatever was asked for. */
    public static Pages at(String path, int asked, int total, int size) {
        int last = Math.max(0, (total - 1) / size);
        return new Pages(path, Math.clamp(asked, 0, last), total, size);
    }

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(total, size));
    }

    /** Address of another page. */
    public String address(int page) {
        return page == 0 ? path : path + "?page=" + page;
    }

    /** What of a whole list is on this page. */
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.min(number * size, all.size()), Math.min((number + 1) * size, all.size()));
    }
}
