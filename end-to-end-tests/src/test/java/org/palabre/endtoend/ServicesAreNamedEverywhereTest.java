package org.palabre.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds places that do not name a service. */
class ServicesAreNamedEverywhereTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @MethodSource("services")
    void everyPlaceNamesTheService(String service) {
        assertThat(missing(service)).as("See docs/adding-a-service.md").isEmpty();
    }

    @Test
    void anUnknownServiceIsMissingInEveryPlace() {
        assertThat(missing("unknown")).containsExactlyElementsOf(ServicePlace.ALL);
    }

    @ParameterizedTest
    @MethodSource("places")
    void theGuideListsThePlace(ServicePlace place) throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/adding-a-service.md"))).contains("`" + place.file() + "`");
    }

    static List<ServicePlace> places() {
        return ServicePlace.ALL;
    }

    private static List<ServicePlace> missing(String service) {
        return places().stream().filter(place -> !place.names(ROOT, service)).toList();
    }

    /** Folders of services, in the build or not. */
    static List<String> services() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> name.endsWith("-service"))
                    .map(name -> name.substring(0, name.length() - "-service".length()))
                    .sorted()
                    .toList();
        }
    }
}
