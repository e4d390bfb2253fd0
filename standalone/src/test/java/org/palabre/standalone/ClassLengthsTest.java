package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Classes stay short; the table of their lengths in {@code docs/architecture.md} is generated from the code. */
class ClassLengthsTest {

    private static final int LONGEST = 250;

    @Test
    void noClassIsLongerThan250Lines() throws IOException {
        for (Path module : ModuleSources.modules()) {
            assertThat(lengths(module))
                    .allSatisfy((name, lines) ->
                            assertThat(lines).as("lines of %s", name).isLessThanOrEqualTo(LONGEST));
        }
    }

    @Test
    void theTableHasARowForEachModule() throws IOException {
        var table = new StringBuilder("\n| module | classes | median | 90th percentile | longest |\n");
        table.append("|---|---:|---:|---:|---|\n");
        for (Path module : ModuleSources.modules()) {
            var lengths = lengths(module);
            if (!lengths.isEmpty()) {
                table.append(row(module, lengths));
            }
        }
        System.out.print(table.append('\n'));
        assertThat(table).contains("| platform |", "| consultation-service |", "| standalone |");
        new GeneratedTable(ClassLengthsTest.class).writeIfAsked(table.toString());
    }

    private static String row(Path module, Map<String, Integer> lengths) {
        List<Integer> sorted = lengths.values().stream().sorted().toList();
        var longest = lengths.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        return "| %s | %d | %d | %d | %d, `%s` |%n"
                .formatted(
                        module.getFileName(),
                        sorted.size(),
                        sorted.get((sorted.size() - 1) / 2),
                        sorted.get((sorted.size() - 1) * 9 / 10),
                        longest.getValue(),
                        longest.getKey());
    }

    /** Lines by file name without its ending. */
    private static Map<String, Integer> lengths(Path module) throws IOException {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        for (Path source : ModuleSources.classes(module)) {
            String name =
                    Objects.requireNonNull(source.getFileName()).toString().replace(".java", "");
            lengths.merge(name, Files.readAllLines(source).size(), Math::max);
        }
        return lengths;
    }
}
