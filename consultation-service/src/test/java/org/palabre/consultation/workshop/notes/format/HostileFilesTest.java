package org.palabre.consultation.workshop.notes.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesFailure.UnsupportedFormat;
import org.palabre.consultation.workshop.notes.NotesReading;
import org.palabre.consultation.workshop.notes.OfficeFiles;

/** Files made to harm are refused in one sentence, soon and in little memory. */
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String OPEN = "<?xml version=\"1.0\"?>%s<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body>%s</office:body></office:document-content>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "spreadsheet"})
    void anOpenDocumentThatUnfoldsTooFarIsStoppedWhileItUnfolds(String kind) throws IOException {
        Path bomb = open(kind, out -> {
            out.write(OPEN.formatted("", "")
                    .replace("</office:body></office:document-content>", "")
                    .getBytes(UTF_8));
            byte[] blank = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 60; i++) {
                out.write(blank);
            }
        });

        assertThat(reading(bomb, "odt"))
                .isEqualTo(new TooLarge(TooLarge.Measure.UNPACKED_BYTES, Parsed.LIMITS.unpackedBytes()));
    }

    @Test
    void entitiesOfAnOpenDocumentAreNeverResolved() throws IOException {
        Path file = openXml(
                "text",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<office:text><text:p>&a;</text:p></office:text>");

        assertThat(reading(file, "odt")).isEqualTo(new NotesFailure.Damaged());
    }

    static Stream<Arguments> deepFiles() {
        int deep = 5_000;
        return Stream.of(
                arguments("html", "<html><body>" + "<div>".repeat(deep) + "Un pont" + "</div>".repeat(deep)),
                arguments("html", "<html><body>" + "<table><tr><td>".repeat(deep) + "Un pont"),
                arguments("rtf", "{\\rtf1 " + "{\\b ".repeat(deep) + "Un pont" + "}".repeat(deep + 1)),
                arguments(
                        "eml",
                        "From: a@b.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n"
                                + "--a\nContent-Type: multipart/mixed; boundary=a\n\n".repeat(deep)));
    }

    @ParameterizedTest
    @MethodSource("deepFiles")
    void aFileNestedTooDeeplyIsDamagedOrEmptyAndHarmsNothing(String extension, String content) {
        NotesReading reading = reading(Parsed.written(folder, content.getBytes(UTF_8)), extension);

        assertThat(reading).isInstanceOf(NotesFailure.class);
    }

    @Test
    void anOpenDocumentNestedTooDeeplyIsDamaged() throws IOException {
        Path file = openXml(
                "text",
                "",
                "<office:text>" + "<text:section>".repeat(2_000) + "</text:section>".repeat(2_000) + "</office:text>");

        assertThat(reading(file, "odt")).isEqualTo(new NotesFailure.Damaged());
    }

    @Test
    void cellsRepeatedWithoutEndAreCounted() throws IOException {
        String row =
                "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"1000\"><text:p>"
                        + "Réparer la route de Dori".repeat(20) + "</text:p></table:table-cell></table:table-row>";
        Path file = openXml(
                "spreadsheet",
                "",
                "<office:spreadsheet><table:table table:name=\"a\">" + row + "</table:table></office:spreadsheet>");

        assertThat(reading(file, "ods"))
                .isEqualTo(new TooLarge(TooLarge.Measure.CHARACTERS, Parsed.LIMITS.characters()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "rtf", "csv", "eml"})
    void oneEndlessLineIsRefused(String extension) {
        String begin = switch (extension) {
            case "html" -> "<html><body>";
            case "rtf" -> "{\\rtf1 ";
            case "eml" -> "From: a@b.org\nMIME-Version: 1.0\n\n";
            default -> "";
        };
        Path file = Parsed.written(folder, (begin + "mot ".repeat(200_000)).getBytes(UTF_8));

        assertThat(reading(file, extension)).isInstanceOf(NotesFailure.class);
    }

    static Stream<Arguments> wholeFiles() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        ByteArrayOutputStream xls = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("Réparer la route");
            workbook.write(xls);
        }
        return Stream.of(arguments("pdf", pdf.toByteArray()), arguments("xls", xls.toByteArray()));
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void aFileCutShortIsRefused(String extension, byte[] whole) {
        for (int parts = 2; parts < 6; parts++) {
            Path half = Parsed.written(folder, Arrays.copyOf(whole, whole.length / parts));
            assertThat(reading(half, extension)).isInstanceOf(NotesFailure.class);
        }
    }

    @Test
    void pagesOfPicturesAreSaidToBeScanned() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }

        assertThat(reading(file, "pdf")).isEqualTo(new NotesFailure.Scanned());
    }

    @Test
    void aPdfWithAPasswordIsRefusedAsSuch() throws IOException {
        Path file = folder.resolve("secret.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            document.save(file.toFile());
        }

        assertThat(reading(file, "pdf")).isEqualTo(new NotesFailure.Encrypted());
    }

    @Test
    void filesWithMacrosAreRefusedAsSuch() throws IOException {
        Path old = folder.resolve("old.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(old)) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR");
            container.writeFilesystem(out);
        }
        Map<String, OfficeFiles.Content> parts = new LinkedHashMap<>();
        parts.put("mimetype", out -> out.write("application/vnd.oasis.opendocument.text".getBytes(UTF_8)));
        parts.put("Basic/script-lc.xml", out -> out.write('a'));
        Path open = OfficeFiles.zip(folder.resolve("macros.odt"), parts);

        assertThat(reading(old, "xls")).isEqualTo(new UnsupportedFormat(ForeignFormat.MACROS));
        assertThat(reading(open, "odt")).isEqualTo(new UnsupportedFormat(ForeignFormat.MACROS));
    }

    @Test
    void anEncryptedOpenDocumentIsRefusedAsSuch() throws IOException {
        Map<String, OfficeFiles.Content> parts = new LinkedHashMap<>();
        parts.put("mimetype", out -> out.write("application/vnd.oasis.opendocument.text".getBytes(UTF_8)));
        parts.put("META-INF/manifest.xml", out -> out.write("<manifest:encryption-data/>".getBytes(UTF_8)));

        assertThat(reading(OfficeFiles.zip(folder.resolve("secret.odt"), parts), "odt"))
                .isEqualTo(new NotesFailure.Encrypted());
    }

    private static NotesReading reading(Path file, String extension) {
        return Assertions.assertTimeoutPreemptively(SOON, () -> Parsed.reading(file, extension, Parsed.LIMITS));
    }

    private Path open(String kind, OfficeFiles.Content content) throws IOException {
        Map<String, OfficeFiles.Content> parts = new LinkedHashMap<>();
        parts.put("mimetype", out -> out.write(("application/vnd.oasis.opendocument." + kind).getBytes(UTF_8)));
        parts.put("content.xml", content);
        return OfficeFiles.zip(folder.resolve("open.odt"), parts);
    }

    private Path openXml(String kind, String declaration, String body) throws IOException {
        return open(kind, out -> out.write(OPEN.formatted(declaration, body).getBytes(UTF_8)));
    }
}
