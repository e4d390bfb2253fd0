package org.palabre.cli.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.cli.table.TableFile;
import org.palabre.engine.Text;
import picocli.CommandLine;

class GroupCommandTest {

    private static final List<String> WELLS = List.of(
            "Il faut réparer les forages et creuser des puits pour avoir de l'eau potable au village",
            "L'eau potable manque : les puits sont à sec et les forages en panne",
            "Creuser un forage d'eau potable près du marché et entretenir les puits",
            "Les femmes marchent loin pour l'eau du puits, il faut un forage d'eau potable");
    private static final List<String> SCHOOLS = List.of(
            "Recruter des enseignants et construire des salles de classe pour l'école primaire",
            "Notre école n'a pas assez d'enseignants ni de salles de classe",
            "Les élèves de l'école sont cent par classe : il faut des enseignants",
            "Construire une école et former les enseignants des salles de classe rurales");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int run(Path file, String... more) {
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(more));
        return new CommandLine(new GroupCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().map(row -> row.getFields()).toList();
        }
    }

    private List<List<String>> result(Path file) throws IOException {
        return rows(Path.of(file + ".themes.csv"));
    }

    private static String table(String header, Stream<String> rows) {
        return header + "\n" + String.join("\n", rows.toList()) + "\n";
    }

    private static Stream<String> both() {
        return IntStream.range(0, WELLS.size()).boxed().flatMap(i -> Stream.of(WELLS.get(i), SCHOOLS.get(i)));
    }

    /** One theme larger than the other, and not the one of the first row. */
    private static Stream<String> aRowOften() {
        return Stream.concat(both(), Stream.generate(() -> SCHOOLS.getLast()).limit(3));
    }

    @Test
    void everyRowIsGivenItsThemeInTheOrderOfTheFile() throws Exception {
        Path file = file("proposals.tsv", table("text", aRowOften()));
        assertThat(run(file)).isZero();
        List<List<String>> rows = result(file);
        assertThat(rows.getFirst()).containsExactly("text", "theme", "label");
        assertThat(rows.stream().skip(1).map(List::getFirst))
                .containsExactlyElementsOf(aRowOften().toList());
        assertThat(rows.stream().skip(1).map(row -> row.get(1)))
                .containsExactly("2", "1", "2", "1", "2", "1", "2", "1", "1", "1", "1");
        assertThat(rows.get(1).get(2)).isNotBlank().isNotEqualTo(rows.get(2).get(2));
        assertThat(err.toString())
                .contains("11 rows: 2 themes, 0 rows without a theme; ")
                .contains("Grouping: 100 of 100 %")
                .contains(rows.get(1).get(2))
                .contains("Written: " + file + ".themes.csv");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theSameFileGivesTheSameResultAndAFormerOneIsReplaced() throws Exception {
        Path file = file("again.csv", table("text", both().map(text -> '"' + text + '"')));
        Path other = folder.resolve("other.csv");
        run(file);
        Files.writeString(other, "a former result");
        assertThat(run(file, "--out", other.toString())).isZero();
        assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(Path.of(file + ".themes.csv")));
    }

    @Test
    void whatStandsInOtherColumnsStaysAsItIs() throws Exception {
        Path file = file(
                "cells.csv",
                "\uFEFFnuméro;text;note;note;\r\n"
                        + "007;\"Une ligne\r\net \"\"deux\"\"\";=1+1;  b  ;\r\n"
                        + "-3;Rien; @x;\tc;,\r\n"
                        + "2\r\n");
        assertThat(run(file)).isZero();
        assertThat(result(file))
                .containsExactly(
                        List.of("numéro", "text", "note", "note", "", "theme", "label"),
                        List.of("007", "Une ligne\r\net \"deux\"", "=1+1", "  b  ", "", "", ""),
                        List.of("-3", "Rien", " @x", "\tc", ",", "", ""),
                        List.of("2", "", "", "", "", "", ""));
    }

    @Test
    void noLabelIsAFormula() throws Exception {
        Path file = file("formulas.tsv", table("text", both().map(text -> "=" + text)));
        run(file);
        assertThat(result(file).stream().skip(1).map(row -> row.get(row.size() - 1)))
                .allMatch(label -> Character.isLetterOrDigit(label.codePointAt(0)));
    }

    @Test
    void columnsOfTheFileAreNeverHidden() throws Exception {
        Path file = file("coded.tsv", table("text\tlabel", both().map(text -> text + "\tby hand")));
        assertThat(run(file)).isZero();
        assertThat(result(file).getFirst()).containsExactly("text", "label", "theme", "theme_label");
        assertThat(err.toString()).contains("the new columns are \"theme\" and \"theme_label\"");
        assertThat(AddedColumns.beside(List.of("theme", "theme_id", "label", "theme_label", "theme_label_2")))
                .isEqualTo(new AddedColumns("theme_id_2", "theme_label_3"));
    }

    @Test
    void jsonLinesAreWrittenWithTheColumnsOfAllLines() throws Exception {
        Path file = file("rows.jsonl", "{\"body\":\"Un puits\",\"n\":1}\n{\"m\":true,\"body\":\"Une école\"}\n");
        assertThat(run(file, "--text-column", "body")).isZero();
        assertThat(result(file))
                .containsExactly(
                        List.of("body", "n", "m", "theme", "label"),
                        List.of("Un puits", "1", "", "", ""),
                        List.of("Une école", "", "true", "", ""));
    }

    @Test
    void theDeclaredLanguageIsTheOneThatCounts() throws Exception {
        Path file = file("languages.tsv", "language\ttext\tlangue\nmos\tUn puits\ten\n\tUne école\tfr\n");
        assertThat(RowsToGroup.read(TableFile.check(file), null, null).texts())
                .containsExactly(new Text("0", "Un puits", "mos"), new Text("1", "Une école", "und"));
        assertThat(RowsToGroup.read(TableFile.check(file), null, "langue").texts())
                .extracting(Text::language)
                .containsExactly("en", "fr");
        assertThat(run(file, "--language-column", "tongue")).isEqualTo(2);
        assertThat(err.toString()).contains("has no column \"tongue\"");
    }

    @Test
    void aRowThatCannotBeReadIsReportedAndLeftOut() throws Exception {
        Path file = file("mixed.csv", "text,region\nUn puits,nord\nUne école,nord,too,many\nUne route,sud\n");
        assertThat(run(file)).isEqualTo(1);
        assertThat(err.toString())
                .contains("line 3: has 4 columns where the first line names 2")
                .contains("1 rows could not be read and are left out");
        assertThat(result(file)).hasSize(3);
    }

    @Test
    void aFileThatCannotBeGroupedIsRefusedInOneSentence() throws Exception {
        assertRefused(folder.resolve("missing.csv"), "There is no file");
        assertRefused(file("empty.csv", ""), "is empty");
        assertRefused(file("header.csv", "text,region\n"), "has no rows");
        assertRefused(file("other.csv", "proposal,region\nx,y\n"), "has no column \"text\"; it has: proposal, region");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "text\nbon\nété\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(latin, "is not UTF-8 (line 3)");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedBeforeAnythingIsDone() throws Exception {
        String content = table("text", both());
        Path file = file("good.csv", content);
        assertRefused(file, "is the file to group itself", "--out", file.toString());
        assertRefused(
                file,
                "cannot be written",
                "--out",
                folder.resolve("no/such/folder.csv").toString());
        assertRefused(file, "cannot be written", "--out", folder.toString());
        assertThat(file).hasContent(content);
    }

    private void assertRefused(Path file, String sentence, String... more) throws IOException {
        assertThat(run(file, more)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains(sentence);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::toString))
                    .noneMatch(name -> name.endsWith(".themes.csv") || name.endsWith(".new"));
        }
    }
}
