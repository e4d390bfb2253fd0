package org.palabre.platform.web;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** The addresses that machines call: answers are JSON, and there is no page around them. */
final class ApiAddress {

    private static final String BEGINS_WITH = "/api/";

    private ApiAddress() {}

    static boolean isAskedFor(ServerHttpRequest request) {
        return request.getPath().value().startsWith(BEGINS_WITH);
    }
}
