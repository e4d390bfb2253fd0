package org.palabre.platform.web;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Links between the pages of a list, for the fragment {@code parts :: pages}.
 *
 * @param number current page, from 0
 * @param pages number of pages
 * @param path address of the list
 * @param filters query parameters to keep; empty values are left out
 */
public record PageLinks(int number, int pages, String path, Map<String, String> filters) {

    /** Links for a page of a list. */
    public static PageLinks of(int number, int pages, String path, Map<String, String> filters) {
        return new PageLinks(number, pages, path, Map.copyOf(filters));
    }

    /** Address of a page of the list. */
    public String address(int page) {
        var address = UriComponentsBuilder.fromPath(path);
        filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(filter -> address.queryParam(filter.getKey(), filter.getValue()));
        return address.queryParam("page", page).encode().build().toUriString();
    }
}
