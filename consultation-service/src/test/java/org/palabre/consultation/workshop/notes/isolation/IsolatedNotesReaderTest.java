package org.palabre.consultation.workshop.notes.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesFailure.UnsupportedFormat;
import org.palabre.consultation.workshop.notes.NotesReading;
import org.palabre.consultation.workshop.notes.NotesSettings;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.OfficeFiles;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.ReadNotes;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class IsolatedNotesReaderTest {

    @TempDir
    private Path folder;

    @AfterEach
    void noProcessIsLeftBehind() {
        assertThat(readingProcesses()).isEmpty();
    }

    @Test
    void aTextIsReadInAProcessOfItsOwn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("atelier de Pô – été.txt"),
                "Atelier de Pô\n\n- Éclairer le marché de nuit\n- Réparer l’école\n");

        ReadNotes notes = (ReadNotes) reader(Map.of()).read(file, "atelier de Pô – été.txt");

        assertThat(notes.items())
                .extracting(NoteItem::text, NoteItem::origin, NoteItem::context)
                .containsExactly(
                        tuple("Éclairer le marché de nuit", new Origin.Line(3), List.of("Atelier de Pô")),
                        tuple("Réparer l’école", new Origin.Line(4), List.of("Atelier de Pô")));
        assertThat(notes.skipped()).hasSize(1);
    }

    @Test
    void theOtherFormatsAreReadThereToo() throws IOException {
        Path word = OfficeFiles.word(folder.resolve("notes.docx"), "Publier le budget de la commune");
        Path csv = Files.write(
                folder.resolve("notes.csv"),
                "Idée;Axe\nÉclairer le marché, la nuit;1\n".getBytes(Charset.forName("windows-1252")));
        Path excel = folder.resolve("notes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(excel)) {
            workbook.createSheet("Feuille1").createRow(13).createCell(0).setCellValue("Former les élus de la commune");
            workbook.write(out);
        }
        IsolatedNotesReader reader = reader(Map.of());

        assertThat(((ReadNotes) reader.read(word, "notes.docx")).items())
                .containsExactly(new NoteItem("Publier le budget de la commune", new Origin.Paragraph(1)));
        assertThat(((ReadNotes) reader.read(excel, "NOTES.XLSX")).items())
                .containsExactly(new NoteItem("Former les élus de la commune", new Origin.SheetRow("Feuille1", 14)));
        ReadNotes table = (ReadNotes) reader.read(csv, "notes.CSV");
        assertThat(table.items()).containsExactly(new NoteItem("Éclairer le marché, la nuit", new Origin.Line(2)));
        assertThat(table.warnings()).containsExactly(new NotesWarning.ReadAsWindows1252(1));
    }

    @Test
    void everyFailureFoundInTheFileComesBackAsItIs() throws Exception {
        IsolatedNotesReader reader = reader(Map.of("limits.rows", "100"));

        assertThat(reader.read(OfficeFiles.encryptedWord(folder.resolve("a.docx")), "a.docx"))
                .isEqualTo(new NotesFailure.Encrypted());
        assertThat(reader.read(Files.writeString(folder.resolve("b.txt"), "<?xml version='1.0'?><a/>"), "b.txt"))
                .isEqualTo(new UnsupportedFormat(ForeignFormat.XML));
        assertThat(reader.read(Files.writeString(folder.resolve("c.csv"), "texte;axe\n\"Un;pont;1\n"), "c.csv"))
                .isEqualTo(new NotesFailure.BrokenQuotes(2));
        assertThat(reader.read(OfficeFiles.workbook(folder.resolve("d.xlsx"), 200), "d.xlsx"))
                .isEqualTo(new TooLarge(TooLarge.Measure.ROWS, 100));
        assertThat(reader.read(
                        OfficeFiles.wordWithEntity(
                                folder.resolve("e.docx"), "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"),
                        "e.docx"))
                .isEqualTo(new NotesFailure.Damaged());
        assertThat(reader.read(Files.write(folder.resolve("f.txt"), new byte[] {'\n', (byte) 0x81}), "f.txt"))
                .isEqualTo(new NotesFailure.NotUtf8(2));
    }

    @Test
    void anEmptyOrTooLargeFileStartsNoProcess() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "");
        IsolatedNotesReader reader = reader(Map.of("file-bytes", "10"), SleepingProcess.class);

        assertThat(reader.read(file, "notes.txt")).isEqualTo(new NotesFailure.Empty());
        Files.writeString(file, "plus de dix octets");
        assertThat(reader.read(file, "notes.txt")).isEqualTo(new TooLarge(TooLarge.Measure.FILE_BYTES, 10));
    }

    @Test
    void aBombOfAGigabyteIsRefused() throws IOException {
        Path bomb = OfficeFiles.bomb(folder.resolve("bomb.docx"), 1100L << 20);
        assertThat(bomb).satisfies(file -> assertThat(Files.size(file)).isLessThan(10L << 20));

        assertThat(reader(Map.of()).read(bomb, "notes.docx"))
                .isEqualTo(new TooLarge(TooLarge.Measure.UNPACKED_BYTES, 100 << 20));
    }

    @Test
    void aSheetOfAMillionRowsIsRefused() {
        Path file = OfficeFiles.workbook(folder.resolve("million.xlsx"), 1_000_000);

        assertThat(reader(Map.of("file-bytes", "104857600")).read(file, "million.xlsx"))
                .isInstanceOf(TooLarge.class);
        assertThat(reader(Map.of("file-bytes", "104857600", "limits.unpacked-bytes", "1073741824"))
                        .read(file, "million.xlsx"))
                .isEqualTo(new TooLarge(TooLarge.Measure.ROWS, 20_000));
    }

    @Test
    void aFileThatNeedsMoreMemoryThanThereIsFailsAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("big.txt"), "- Un pont à Boromo, et de l’eau\n".repeat(600_000));
        IsolatedNotesReader reader = reader(Map.of("file-bytes", "104857600", "heap-megabytes", "48"));

        assertThat(reader.read(file, "big.txt")).isEqualTo(new NotesFailure.NeededTooMuchMemory());
    }

    @Test
    void aProcessThatTakesAllMemoryIsSaidToHaveDoneSo() throws IOException {
        assertThat(reader(Map.of(), HungryProcess.class).read(anyFile(), "notes.txt"))
                .isEqualTo(new NotesFailure.NeededTooMuchMemory());
    }

    @Test
    void aProcessThatNeverEndsIsStoppedWithAllThatItStarted() throws IOException {
        Path file = anyFile();

        NotesReading reading =
                reader(Map.of("time-limit", "8s"), SleepingProcess.class).read(file, "notes.txt");

        assertThat(reading).isEqualTo(new NotesFailure.TookTooLong(Duration.ofSeconds(8)));
        List<String> left = Files.readAllLines(file);
        assertThat(Path.of(left.getFirst())).doesNotExist();
        long child = Long.parseLong(left.getLast());
        Awaitility.await()
                .atMost(5, TimeUnit.SECONDS)
                .until(() ->
                        ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void aProcessThatReportsWithoutEndIsStopped() throws IOException {
        assertThat(reader(Map.of("output-bytes", "1048576"), TalkativeProcess.class)
                        .read(anyFile(), "notes.txt"))
                .isEqualTo(new TooLarge(TooLarge.Measure.CHARACTERS, 2_000_000));
    }

    @Test
    void aPartOfAFileIsNeverTakenForTheWhole() throws IOException {
        assertThat(reader(Map.of(), CrashingProcess.class).read(anyFile(), "notes.txt"))
                .isEqualTo(new NotesFailure.Damaged());
    }

    @Test
    void theProcessKnowsNothingOfItsSurroundings() throws IOException {
        ReadNotes notes = (ReadNotes) reader(Map.of(), EnvironmentProcess.class).read(anyFile(), "notes.txt");

        assertThat(notes.items().getFirst().text()).isEqualTo("{LC_ALL=C.UTF-8}");
        assertThat(Path.of(notes.items().getLast().text())).hasParentRaw(folder).doesNotExist();
    }

    @Test
    void furtherFilesWaitForTheirTurnAndAreToldToComeBack() throws Exception {
        Path file = anyFile();
        IsolatedNotesReader reader = reader(Map.of("at-once", "1", "wait-at-most", "200ms"), SleepingProcess.class);
        CompletableFuture<NotesReading> first = new CompletableFuture<>();
        Thread reading = Thread.ofVirtual().start(() -> complete(first, () -> reader.read(file, "notes.txt")));
        Awaitility.await().until(() -> readingProcesses().findAny().isPresent());

        assertThat(reader.read(file, "notes.txt")).isEqualTo(new NotesFailure.Busy());

        reading.interrupt();
        assertThat(first).failsWithin(Duration.ofSeconds(10)).withThrowableOfType(CancellationException.class);
    }

    @Test
    void aClassPathThatCannotServeIsFoundOutAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> reader(Map.of("class-path", folder.toString())))
                .withMessageContaining(ReadingProcess.class.getName());
    }

    @Test
    void aProcessThatCannotStartIsNoFaultOfTheFile() throws IOException {
        Path file = anyFile();
        IsolatedNotesReader reader = reader(Map.of("heap-megabytes", "2000000000"));

        assertThatIllegalStateException()
                .isThrownBy(() -> reader.read(file, "notes.txt"))
                .withMessageContaining("did not start");
    }

    private Path anyFile() throws IOException {
        return Files.writeString(folder.resolve("notes.txt"), "- Un pont à Boromo\n");
    }

    private IsolatedNotesReader reader(Map<String, String> settings) {
        return reader(settings, ReadingProcess.class);
    }

    private IsolatedNotesReader reader(Map<String, String> settings, Class<?> mainClass) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        settings.forEach((name, value) -> source.put("notes." + name, value));
        return new IsolatedNotesReader(
                new Binder(source).bindOrCreate("notes", NotesSettings.class), folder, mainClass);
    }

    private static void complete(CompletableFuture<NotesReading> future, Supplier<NotesReading> reading) {
        try {
            future.complete(reading.get());
        } catch (CancellationException e) {
            future.completeExceptionally(e);
        }
    }

    private static Stream<ProcessHandle> readingProcesses() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/java"));
    }
}
