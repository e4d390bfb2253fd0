package org.palabre.consultation.workshop.notes.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesFailure.UnsupportedFormat;
import org.palabre.consultation.workshop.notes.OfficeFiles;
import org.palabre.consultation.workshop.notes.ReadNotes;

class RefusedFilesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> foreignFiles() {
        return Stream.of(
                arguments("MZ\u0090\0\3\0\0\0", "docx", ForeignFormat.PROGRAM),
                arguments("\u007FELF\2\1\1\0", "txt", ForeignFormat.PROGRAM),
                arguments("\u0089PNG\r\n\u001A\n\0", "csv", ForeignFormat.IMAGE),
                arguments("\u00FF\u00D8\u00FF\u00E0", "txt", ForeignFormat.IMAGE),
                arguments("RIFF\0\0\0\0WEBPVP8", "txt", ForeignFormat.IMAGE),
                arguments("Rar!\u001A\7", "docx", ForeignFormat.ARCHIVE),
                arguments("\0\1\2\3 rien", "txt", ForeignFormat.UNKNOWN),
                arguments("\1\2\3\4 rien", "txt", ForeignFormat.UNKNOWN),
                arguments("<?xml version='1.0'?><notes/>", "txt", ForeignFormat.XML));
    }

    @ParameterizedTest
    @MethodSource("foreignFiles")
    void aForeignFileIsKnownByItsContentWhateverItsName(String content, String extension, ForeignFormat format) {
        assertThat(Parsed.failure(Parsed.written(folder, content.getBytes(ISO_8859_1)), extension))
                .isEqualTo(new UnsupportedFormat(format));
    }

    @Test
    void foreignOfficeFilesAreKnownByTheirContent() throws IOException {
        Path slides = folder.resolve("slides.docx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(slides)) {
            show.write(out);
        }
        Path archive = OfficeFiles.zip(folder.resolve("archive.docx"), Map.of("notes.txt", out -> out.write('a')));

        assertThat(Parsed.failure(slides, "docx")).isEqualTo(new UnsupportedFormat(ForeignFormat.OTHER_OFFICE));
        assertThat(Parsed.failure(archive, "docx")).isEqualTo(new UnsupportedFormat(ForeignFormat.ARCHIVE));
    }

    @Test
    void aDocumentIsReadWhateverItsName() {
        ReadNotes notes =
                Parsed.notes(OfficeFiles.word(folder.resolve("notes.txt"), "Publier le budget de la commune"), "txt");

        assertThat(Parsed.texts(notes)).containsExactly("Publier le budget de la commune");
    }

    @Test
    void aFileWithAPasswordIsRefusedAsSuch() throws Exception {
        assertThat(Parsed.failure(OfficeFiles.encryptedWord(folder.resolve("secret.docx")), "docx"))
                .isEqualTo(new NotesFailure.Encrypted());
    }

    @Test
    void aDocumentCutShortIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(OfficeFiles.word(folder.resolve("whole.docx"), "Publier le budget"));
        Path half = Files.write(folder.resolve("half.docx"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(Parsed.failure(half, "docx")).isEqualTo(new NotesFailure.Damaged());
    }

    @Test
    void aDocumentWhoseXmlIsBrokenIsDamaged() throws IOException {
        Path file = OfficeFiles.rawWord(
                folder.resolve("broken.docx"), out -> out.write("<w:document><w:p>".getBytes(UTF_8)));

        assertThat(Parsed.failure(file, "docx")).isEqualTo(new NotesFailure.Damaged());
    }

    @Test
    void aDocumentWithoutWordsIsEmpty() {
        assertThat(Parsed.failure(OfficeFiles.word(folder.resolve("empty.docx"), "", " "), "docx"))
                .isEqualTo(new NotesFailure.Empty());
    }

    @Test
    void anEntityIsNeverResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "mot de passe");
        Path external = OfficeFiles.wordWithEntity(
                folder.resolve("external.docx"), "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "&x;");
        Path laughs = OfficeFiles.wordWithEntity(
                folder.resolve("laughs.docx"), "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">", "&b;");

        assertThat(Parsed.failure(external, "docx")).isEqualTo(new NotesFailure.Damaged());
        assertThat(Parsed.failure(laughs, "docx")).isEqualTo(new NotesFailure.Damaged());
    }

    @Test
    void aDocumentThatUnfoldsTooFarIsRefusedWithoutUnfoldingIt() throws IOException {
        Path bomb = OfficeFiles.bomb(folder.resolve("bomb.docx"), 60 << 20);

        assertThat(Parsed.failure(bomb, "docx"))
                .isEqualTo(new TooLarge(TooLarge.Measure.UNPACKED_BYTES, Parsed.LIMITS.unpackedBytes()));
    }

    @Test
    void aDocumentThatLiesAboutItsSizeIsStoppedWhileItUnfolds() throws IOException {
        Path bomb = OfficeFiles.bomb(folder.resolve("bomb.docx"), 60 << 20);
        byte[] bytes = Files.readAllBytes(bomb);
        claimSize(bytes, 1000);
        Files.write(bomb, bytes);

        assertThat(Parsed.failure(bomb, "docx"))
                .isEqualTo(new TooLarge(TooLarge.Measure.UNPACKED_BYTES, Parsed.LIMITS.unpackedBytes()));
    }

    @Test
    void aSheetWithoutEndIsRefused() {
        assertThat(Parsed.failure(OfficeFiles.workbook(folder.resolve("long.xlsx"), 1_500), "xlsx"))
                .isEqualTo(new TooLarge(TooLarge.Measure.ROWS, Parsed.LIMITS.rows()));
    }

    /** Overwrites the unpacked size of the last entry in the central directory. */
    private static void claimSize(byte[] zip, int size) {
        for (int i = zip.length - 4; i >= 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(i + 24, size);
                return;
            }
        }
        throw new IllegalArgumentException("no central directory");
    }
}
