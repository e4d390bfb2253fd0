package org.palabre.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.DigestUtils;

/**
 * Styles, scripts and images of a service's pages. Each service serves its own copy under its own first path segment,
 * such as {@code synthesis-assets}, so that versions do not mix in a staggered rollout. Addresses end in a
 * fingerprint of the content, so that browsers may cache them for a year.
 */
public final class Assets {

    static final String FOLDER = "static/assets/";

    private static final String FINGERPRINT = "v";
    private static final int FINGERPRINT_LENGTH = 8;

    private final String root;
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    Assets(Environment environment) {
        root = root(environment);
    }

    /** The path below which a service serves its assets. */
    public static String root(Environment environment) {
        return "/" + environment.getRequiredProperty("spring.application.name") + "-assets/";
    }

    /**
     * The address of a file.
     *
     * @param file name in {@code static/assets}
     */
    public String address(String file) {
        return root + file + "?" + FINGERPRINT + "=" + fingerprints.computeIfAbsent(file, Assets::fingerprint);
    }

    /** Whether a request is for an asset. */
    boolean matches(ServerHttpRequest request) {
        return request.getPath().value().startsWith(root);
    }

    /** Whether a request has the fingerprint of this version's content. */
    boolean isCurrent(ServerHttpRequest request) {
        String file = request.getPath().value().substring(root.length());
        String fingerprint = request.getQueryParams().getFirst(FINGERPRINT);
        return fingerprint != null && fingerprint.equals(fingerprints.get(file));
    }

    private static String fingerprint(String file) {
        try (var content = new ClassPathResource(FOLDER + file).getInputStream()) {
            return DigestUtils.md5DigestAsHex(content).substring(0, FINGERPRINT_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
