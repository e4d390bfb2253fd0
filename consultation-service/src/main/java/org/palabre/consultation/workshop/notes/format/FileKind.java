package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.UnsupportedFormat;
import org.palabre.consultation.workshop.notes.ReadingLimits;

/** What a file is, judged by its content; the extension only tells CSV from running text. */
sealed interface FileKind {

    record Word() implements FileKind {}

    record Workbook() implements FileKind {}

    record Csv(DecodedText text) implements FileKind {}

    record Text(DecodedText text) implements FileKind {}

    /** Enough for every signature. */
    int LONGEST_SIGNATURE = 64;

    /** The byte order mark of UTF-8. */
    String MARK = "\u00EF\u00BB\u00BF";

    /**
     * Looks into a file.
     *
     * @throws UnreadableNotes if it is of no kind that can be read
     * @throws IOException if it cannot be opened
     */
    static FileKind of(Path file, String extension, ReadingLimits limits) throws IOException {
        String head = head(file);
        if (Signature.ZIP.begins(head)) {
            return OfficePackage.kind(file, limits);
        }
        if (Signature.OLE2.begins(head)) {
            throw new UnreadableNotes(oldOffice(file));
        }
        Optional<ForeignFormat> foreign = Signature.foreign(head);
        if (foreign.isPresent()) {
            throw new UnreadableNotes(new UnsupportedFormat(foreign.get()));
        }
        return text(Files.readAllBytes(file), extension, head);
    }

    private static FileKind text(byte[] bytes, String extension, String head) {
        if (DecodedText.looksBinary(bytes)) {
            throw new UnreadableNotes(new UnsupportedFormat(Signature.binary(head)));
        }
        DecodedText text = DecodedText.of(bytes);
        Markup.of(text.content()).ifPresent(format -> {
            throw new UnreadableNotes(new UnsupportedFormat(format));
        });
        return extension.equals("csv") || extension.equals("tsv") ? new Csv(text) : new Text(text);
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(LONGEST_SIGNATURE), StandardCharsets.ISO_8859_1);
            return head.startsWith(MARK) ? head.substring(MARK.length()) : head;
        }
    }

    /** A password turns the newer formats into an OLE2 container, the format of the older ones. */
    private static NotesFailure oldOffice(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            return root.hasEntryCaseInsensitive("EncryptedPackage")
                    ? new NotesFailure.Encrypted()
                    : new UnsupportedFormat(ForeignFormat.OLD_OFFICE);
        } catch (IOException | RuntimeException e) {
            return new NotesFailure.Damaged();
        }
    }
}
