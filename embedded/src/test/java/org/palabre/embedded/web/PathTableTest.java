package org.palabre.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTableTest {

    private final PathTable<String> table = new PathTable<>();

    @BeforeEach
    void claim() {
        table.claim("", "consultation");
        table.claim("consultations", "consultation");
        table.claim("themes", "synthesis");
        table.claim("api/themes", "synthesis");
        table.claim("api/responses", "feedback");
    }

    @ParameterizedTest
    @CsvSource({
        "/, consultation",
        "/consultations/pan3, consultation",
        "/themes, synthesis",
        "/themes/, synthesis",
        "//themes/12, synthesis",
        "/%74hemes;a=b/12, synthesis",
        "/api/themes/12/contributions, synthesis",
        "/api/responses/pan3.csv, feedback",
    })
    void anAddressBelongsToTheOwnerOfItsFirstSegments(String path, String owner) {
        assertThat(table.ownerOf(path)).contains(owner);
    }

    @ParameterizedTest
    @CsvSource({"/actuator/health", "/api", "/api/unknown", "/Themes", "/themesandmore"})
    void anUnclaimedPathHasNoOwner(String path) {
        assertThat(table.ownerOf(path)).isEmpty();
    }

    @Test
    void twoServicesCannotHaveTheSamePath() {
        assertThatThrownBy(() -> table.claim("themes", "feedback")).hasMessageContaining("/themes");
    }

    @Test
    void aStoppedServiceReleasesItsPaths() {
        table.release("synthesis");
        assertThat(table.ownerOf("/themes")).isEmpty();
        assertThat(table.ownerOf("/api/responses")).contains("feedback");
    }
}
