package org.palabre.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {

    private static final String LONG_ENOUGH = "Une route pour notre village et son école ";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private FakeServer server;

    ImportCommandTest() throws IOException {
        server = new FakeServer();
    }

    @BeforeEach
    void startAnew() throws IOException {
        server.close();
        server = new FakeServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int run(Path file, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(List.of(
                file.toString(),
                "--url",
                server.address(),
                "--key-file",
                folder.resolve("import-key").toString()));
        if (!Arrays.asList(more).contains("--consultation")) {
            arguments.addAll(List.of("--consultation", "pan3"));
        }
        arguments.addAll(List.of(more));
        return new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private List<String> texts() {
        return server.accepted.values().stream()
                .map(body -> body.path("text").asString(""))
                .sorted()
                .toList();
    }

    private List<String> receipts(Path file) throws IOException {
        return Files.readAllLines(folder.resolve(file.getFileName() + ".receipts.csv"));
    }

    @Test
    void everyRowIsInAndASecondRunAddsNothing() throws Exception {
        Path file = file(
                "proposals.tsv",
                "text\tlabel\n"
                        + IntStream.range(0, 300)
                                .mapToObj(i -> LONG_ENOUGH + i + "\tpart " + i % 18)
                                .collect(Collectors.joining("\n")));
        assertThat(run(file)).isZero();
        assertThat(server.accepted).hasSize(300);
        assertThat(out.toString()).contains("300 contributions are in (300 new, 0 there before), 0 rows");
        List<String> first = receipts(file);
        assertThat(first).hasSize(301).element(0).isEqualTo("line,contributionId,receiptCode");
        assertThat(first.get(1)).startsWith("2,");
        assertThat(run(file)).isZero();
        assertThat(server.accepted).hasSize(300);
        assertThat(out.toString()).contains("300 contributions are in (0 new, 300 there before)");
        assertThat(receipts(file)).isEqualTo(first);
    }

    @Test
    void rowsThatSayTheSameAreSeveralContributionsAlsoWhenTheyMove() throws Exception {
        Path file = file("same.csv", "text\n" + (LONG_ENOUGH + "\n").repeat(3));
        run(file);
        assertThat(server.accepted).hasSize(3);
        Files.writeString(file, "text\n" + LONG_ENOUGH + "neuf\n" + (LONG_ENOUGH + "\n").repeat(3));
        run(file);
        assertThat(server.accepted).hasSize(4);
    }

    @Test
    void inTsvAQuoteIsACharacterLikeAnyOther() throws Exception {
        run(file("quotes.tsv", "text\tregion\n\"" + LONG_ENOUGH + "\tsahel\n" + LONG_ENOUGH + "\"\"\tnord\n"));
        assertThat(texts()).containsExactly("\"" + LONG_ENOUGH, LONG_ENOUGH + "\"\"");
    }

    @Test
    void csvIsReadWithItsOwnDelimiterItsQuotesAndItsByteOrderMark() throws Exception {
        Path file = file(
                "excel.csv",
                "\uFEFFProposition;Région\r\n\"Un texte; avec \"\"guillemets\"\"\r\net deux lignes\";sahel\r\n");
        assertThat(run(file, "--text-column", "Proposition", "--region-column", "Région"))
                .isZero();
        assertThat(server.accepted.values()).singleElement().satisfies(body -> {
            assertThat(body.path("text").asString()).isEqualTo("Un texte; avec \"guillemets\"\r\net deux lignes");
            assertThat(body.path("region").asString()).isEqualTo("sahel");
            assertThat(body.has("title")).isFalse();
        });
    }

    @Test
    void jsonLinesAreReadAndDefaultsFillWhatARowLeavesOut() throws Exception {
        Path file = file(
                "rows.jsonl",
                "{\"text\":\"" + LONG_ENOUGH + "1\",\"region\":\"nord\",\"title\":null}\n\n{\"text\":\"" + LONG_ENOUGH
                        + "2\"}\n");
        assertThat(run(file, "--region", "centre", "--origin", "PAPER")).isZero();
        assertThat(server.accepted.values())
                .extracting(body -> body.path("region").asString())
                .containsExactlyInAnyOrder("nord", "centre");
        assertThat(server.accepted.values())
                .allMatch(body -> body.path("origin").asString().equals("PAPER"));
    }

    @Test
    void aBadRowIsReportedWithItsLineAndTheRestGoesIn() throws Exception {
        Path file = file(
                "mixed.csv",
                "text,region\n" + LONG_ENOUGH + ",nord\nshort,nord\n" + LONG_ENOUGH + "2,nord,too,many\n" + LONG_ENOUGH
                        + "3,nord\n");
        assertThat(run(file)).isEqualTo(1);
        assertThat(server.accepted).hasSize(2);
        assertThat(err.toString())
                .contains("line 3: text: at least 20 characters")
                .contains("line 4: has 4 columns where the first line names 2");
        assertThat(out.toString()).contains("2 rows were refused");
        assertThat(receipts(file)).hasSize(3);
    }

    @Test
    void aLineThatIsNotJsonIsReportedAndTheRestGoesIn() throws Exception {
        Path file = file("broken.jsonl", "{\"text\":\"" + LONG_ENOUGH + "\"}\n{oops\n[1]\n");
        assertThat(run(file)).isEqualTo(1);
        assertThat(server.accepted).hasSize(1);
        assertThat(err.toString()).contains("line 2: is not JSON").contains("line 3: is not a JSON object");
    }

    @Test
    void aQuoteThatIsNeverClosedIsReported() throws Exception {
        Path file = file("open.csv", "text\n" + LONG_ENOUGH + "\n\"" + LONG_ENOUGH + "\n" + LONG_ENOUGH + "\n");
        assertThat(run(file)).isEqualTo(1);
        assertThat(server.accepted).hasSize(1);
        assertThat(err.toString()).contains("line 3: the rest of the file is unreadable");
    }

    @Test
    void aBusyServerIsAskedAgain() throws Exception {
        server.failures(503, 429, 503, 502);
        assertThat(run(file("busy.csv", "text\n" + LONG_ENOUGH + "\n" + LONG_ENOUGH + "2\n")))
                .isZero();
        assertThat(server.accepted).hasSize(2);
    }

    @Test
    void aFileThatCannotBeImportedIsRefusedInOneSentence() throws Exception {
        assertRefused(folder.resolve("missing.csv"), "There is no file");
        assertRefused(file("empty.csv", ""), "is empty");
        assertRefused(file("header.csv", "text,region\n"), "has no rows");
        assertRefused(file("other.csv", "proposal,region\nx,y\n"), "has no column \"text\"; it has: proposal, region");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "text\nbon\nété\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(latin, "is not UTF-8 (line 3)");
        assertThat(server.accepted).isEmpty();
    }

    @Test
    void aServerThatCannotTakeAnythingIsSaidOnce() throws Exception {
        Path file = file("good.csv", "text\n" + (LONG_ENOUGH + "\n").repeat(20));
        assertRefused(file, "knows no consultation \"other\"", "--consultation", "other");
        assertRefused(file, "takes no contributions: It closed", "--consultation", "closed");
        String address = server.address();
        server.close();
        assertRefused(file, address + " does not answer");
    }

    private void assertRefused(Path file, String sentence, String... more) {
        assertThat(run(file, more)).isEqualTo(2);
        assertThat(err.toString().lines().filter(line -> !line.contains("of about")))
                .singleElement()
                .asString()
                .contains(sentence);
    }
}
