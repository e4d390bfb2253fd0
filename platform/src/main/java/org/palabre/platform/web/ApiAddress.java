package org.palabre.platform.web;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** Recognises requests to the API, which responds in JSON. */
final class ApiAddress {

    private static final String PREFIX = "/api/";

    private ApiAddress() {}

    static boolean matches(ServerHttpRequest request) {
        return request.getPath().value().startsWith(PREFIX);
    }
}
