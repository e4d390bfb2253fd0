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

/** A new service is named in many places; this test names the forgotten ones. */
class ServicesAreNamedEverywhereTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @MethodSource("services")
    void everyPlaceNamesTheService(String service) {
        assertThat(forgotten(service)).as("See docs/adding-a-service.md").isEmpty();
    }

    @Test
    void aServiceThatNobodyNamesIsMissedInEveryPlace() {
        assertThat(forgotten("unknown")).containsExactlyElementsOf(ServicePlace.ALL);
    }

    @ParameterizedTest
    @MethodSource("places")
    void theGuideListsThePlace(ServicePlace place) throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/adding-a-service.md"))).contains("`" + place.file() + "`");
    }

    static List<ServicePlace> places() {
        return ServicePlace.ALL;
    }

    private static List<ServicePlace> forgotten(String service) {
        return places().stream().filter(place -> !place.names(ROOT, service)).toList();
    }

    /** The folders of services, whether the build knows them or not. */
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
