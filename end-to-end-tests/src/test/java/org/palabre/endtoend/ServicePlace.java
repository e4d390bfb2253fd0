package org.palabre.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place that names every service, listed in {@code docs/adding-a-service.md}. In its file and words {@code <name>}
 * stands for the service's name ({@code action-plan}), {@code <NAME>} for its form in environment variables
 * ({@code ACTION_PLAN}), {@code <package>} for its Java package ({@code actionplan}) and {@code …} for the rest of a
 * line.
 *
 * @param file a file or a folder of files
 * @param words required words
 */
record ServicePlace(String file, List<String> words) {

    /** All places. */
    static final List<ServicePlace> ALL = List.of(
            place("pom.xml", "<module><name>-service</module>"),
            place("pom.xml", "<artifactId><name>-service</artifactId>"),
            place("standalone/pom.xml", "<artifactId><name>-service</artifactId>"),
            place("standalone/src/main/java", "new ServiceModule(\"<name>\""),
            place("standalone/src/test/java", "\"org.palabre.<package>\""),
            place("<name>-service/src/main/resources/<name>.yaml", "paths:"),
            place("<name>-service/src/test/java", "HouseRules.production(\"org.palabre.<package>\")"),
            place("<name>-service/src/test/java", "extends MessagesInBothLanguages"),
            place("docker-compose.yml", "image: palabre/<name>-service:"),
            place("docker-compose.yml", "args: {SERVICE: <name>}"),
            place("docker-compose.yml", "depends_on: […<name>,"),
            place("docker-compose.yml", "MONGO_<NAME>_PASSWORD: ${MONGO_<NAME>_PASSWORD}"),
            place("docker-compose.yml", "CLIENT_<NAME>_SECRET: ${CLIENT_<NAME>_SECRET}"),
            place("deploy/make-env", "MONGO_<NAME>_PASSWORD", "CLIENT_<NAME>_SECRET"),
            place("deploy/mongo/users.js", "\"<name>\""),
            place(
                    "deploy/keycloak/palabre-realm.json",
                    "\"clientId\": \"<name>\"",
                    "${CLIENT_<NAME>_SECRET}",
                    "/sign-in/<name>/code",
                    "/logout/connect/back-channel/<name>"),
            place("deploy/proxy/nginx.conf", "upstream <name> {", "server <name>:8080 resolve;"),
            place("deploy/proxy/nginx.conf", "~^/openapi/<name>(", "~^/sign-in/<name>("),
            place("deploy/proxy/nginx.conf", "location ~ ^/health/(…<name>"),
            place("docs/paths.md", "| <name>-service |", "`/openapi/<name>`", "`/sign-in/<name>`", "`/health/<name>`"),
            place("docs/<name>-service.md", "# <name>-service"),
            place("docs/events.md", "<name>-service"),
            place("docs/architecture.md", "| `<name>-service` |"),
            place("docs/images/architecture.svg", "<name>-service"),
            place("docs/operators-guide.md", "/health/<name>`", "(<name>)"),
            place("docs/standalone.md", "[<name>](<name>-service.md)"),
            place("README.md", "<name>-service/", "docs/<name>-service.md"));

    private static ServicePlace place(String file, String... words) {
        return new ServicePlace(file, List.of(words));
    }

    /** Whether the place names a service. */
    boolean names(Path root, String service) {
        Path place = root.resolve(fill(file, service));
        return words.stream().map(word -> fill(word, service)).allMatch(word -> holds(place, pattern(word)));
    }

    private static boolean holds(Path place, Pattern word) {
        if (!Files.exists(place)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> word.matcher(read(file)).find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                Arrays.stream(words.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fill(String pattern, String service) {
        return pattern.replace("<name>", service)
                .replace("<NAME>", service.toUpperCase(Locale.ROOT).replace('-', '_'))
                .replace("<package>", service.replace("-", ""));
    }
}
