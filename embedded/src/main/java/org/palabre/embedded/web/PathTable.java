package org.palabre.embedded.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;

/**
 * The owners of paths. A path belongs to the owner of its first segment; below {@code api} and {@code openapi}, which all
 * services share, to the owner of the first two. Segments are compared decoded and without path parameters, as the
 * services' framework does.
 *
 * @param <T> type of the owners
 */
final class PathTable<T> {

    private final Map<String, T> owners = new ConcurrentHashMap<>();

    /**
     * Assigns a path such as {@code themes}, {@code api/themes} or, for the start page, the empty path to an owner.
     *
     * @throws IllegalStateException if another owner has it
     */
    void claim(String path, T owner) {
        T other = owners.putIfAbsent(path, owner);
        if (other != null && !other.equals(owner)) {
            throw new IllegalStateException("Two services claim the path /" + path);
        }
    }

    void release(T owner) {
        owners.values().removeIf(owner::equals);
    }

    /** The owner of a raw path. */
    Optional<T> ownerOf(String rawPath) {
        return Optional.ofNullable(owners.get(key(rawPath)));
    }

    private static String key(String rawPath) {
        PathContainer path = PathContainer.parsePath(rawPath);
        var segments = path.elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(element -> ((PathSegment) element).valueToMatch())
                .toList();
        if (segments.isEmpty()) {
            return "";
        }
        String first = segments.getFirst();
        boolean shared = first.equals("api") || first.equals("openapi");
        return shared && segments.size() > 1 ? first + "/" + segments.get(1) : first;
    }
}
