package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palabre.platform.testing.HouseRules;

/** The table of features in {@code docs/architecture.md} is generated from the code. */
class FeatureTableTest {

    @Test
    void theTableMatchesTheCode() throws IOException {
        new GeneratedTable(FeatureTableTest.class).check(table());
    }

    private static String table() throws IOException {
        return services().stream().map(FeatureTableTest::table).collect(Collectors.joining());
    }

    private static List<String> services() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.filter(module -> Files.exists(module.resolve("pom.xml")))
                    .map(module -> module.getFileName().toString())
                    .filter(name -> name.endsWith("-service"))
                    .sorted()
                    .toList();
        }
    }

    private static String table(String module) {
        String root = "org.palabre." + module.replaceAll("-service$|-", "");
        var layers = FeatureLayers.of(root, HouseRules.production(root));
        assertThat(layers.topDown()).as("features of " + module).isNotEmpty();
        return layers.topDown().stream()
                .map(feature -> row(layers, feature))
                .collect(Collectors.joining(
                        "\n", "\n**" + module + "**\n\n| layer | feature | uses |\n|---:|---|---|\n", "\n"));
    }

    private static String row(FeatureLayers layers, String feature) {
        var cycle = layers.cycleOf(feature);
        return "| %d | `%s`%s | %s |"
                .formatted(
                        layers.layer(feature),
                        feature,
                        cycle.isEmpty() ? "" : " (cycle with " + names(cycle) + ")",
                        names(layers.usedBy(feature)));
    }

    private static String names(Collection<String> features) {
        return features.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
