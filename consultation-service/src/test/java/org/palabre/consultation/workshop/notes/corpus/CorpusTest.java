package org.palabre.consultation.workshop.notes.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.consultation.workshop.notes.format.Parsed;

/** The corpus is read with few faults, nobody's name is published, and nothing vanishes unlisted. */
class CorpusTest {

    private static final int FEWEST_FILES = 60;

    @TempDir
    private Path folder;

    private record Result(CorpusCase notes, String format, Score score) {}

    @Test
    void theCorpusIsReadAsWellAsItWasRecorded() throws IOException {
        List<Result> results = new ArrayList<>();
        for (CorpusCase notes : cases()) {
            for (String format : notes.formats()) {
                Path file = Files.write(
                        folder.resolve(notes.name() + "-" + format + "." + Rendering.extension(format)),
                        Rendering.of(notes, format));
                results.add(
                        new Result(notes, format, Score.of(notes, Parsed.notes(file, Rendering.extension(format)))));
            }
        }
        record(results);

        assertThat(results).hasSizeGreaterThanOrEqualTo(FEWEST_FILES);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.score().published()).as("published of %s", result).isEmpty();
            assertThat(result.score().vanished()).as("vanished of %s", result).isEmpty();
        });
        assertThat(precision(results, CorpusCase::tidy)).isGreaterThanOrEqualTo(0.95);
        assertThat(recall(results, CorpusCase::tidy)).isGreaterThanOrEqualTo(0.95);
        assertThat(precision(results, notes -> !notes.tidy())).isGreaterThanOrEqualTo(0.85);
        assertThat(recall(results, notes -> !notes.tidy())).isGreaterThanOrEqualTo(0.85);
    }

    private static double precision(List<Result> results, Predicate<CorpusCase> which) {
        return results.stream()
                .filter(result -> which.test(result.notes()))
                .mapToDouble(result -> result.score().precision())
                .average()
                .orElse(0);
    }

    private static double recall(List<Result> results, Predicate<CorpusCase> which) {
        return results.stream()
                .filter(result -> which.test(result.notes()))
                .mapToDouble(result -> result.score().recall())
                .average()
                .orElse(0);
    }

    /** Writes down how each file was read. */
    private static void record(List<Result> results) throws IOException {
        StringBuilder table = new StringBuilder(
                "| notes | format | kind | expected | found | right | missing | wrong |\n|---|---|---|---|---|---|---|---|\n");
        for (Result result : results) {
            Score score = result.score();
            table.append(String.format(
                    "| %s | %s | %s | %d | %d | %d | %s | %s |%n",
                    result.notes().name(),
                    result.format(),
                    result.notes().tidy() ? "tidy" : "awful",
                    score.expected(),
                    score.found(),
                    score.right(),
                    score.missing(),
                    score.wrong()));
        }
        Predicate<CorpusCase> awful = notes -> !notes.tidy();
        table.append(String.format(
                "%n%d files. Tidy: precision %.3f, recall %.3f. Awful: precision %.3f, recall %.3f.%n",
                results.size(),
                precision(results, CorpusCase::tidy),
                recall(results, CorpusCase::tidy),
                precision(results, awful),
                recall(results, awful)));
        Path target = Path.of("target");
        Files.createDirectories(target);
        Files.writeString(target.resolve("notes-corpus.md"), table);
    }

    private static List<CorpusCase> cases() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(CorpusTest.class.getResource("sondage.case"))
                                .toURI())
                        .resolveSibling(""))) {
            return files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .map(CorpusCase::read)
                    .toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
