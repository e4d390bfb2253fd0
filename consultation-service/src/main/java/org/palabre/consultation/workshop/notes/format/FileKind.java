package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NotesFailure.UnsupportedFormat;
import org.palabre.consultation.workshop.notes.ReadingLimits;

/** What a file is, judged by its content; the extension only tells CSV from running text. */
sealed interface FileKind {

    record Word() implements FileKind {}

    record Workbook() implements FileKind {}

    record OpenText() implements FileKind {}

    record OpenWorkbook() implements FileKind {}

    /** Word's and Excel's formats before 2007. */
    record OldWord() implements FileKind {}

    record OldWorkbook() implements FileKind {}

    record Pdf() implements FileKind {}

    record Rtf() implements FileKind {}

    record Html() implements FileKind {}

    record Mail() implements FileKind {}

    record Csv(DecodedText text) implements FileKind {}

    record Text(DecodedText text) implements FileKind {}

    /** Enough for every signature. */
    int LONGEST_SIGNATURE = 1024;

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
            return OldOffice.kind(file);
        }
        if (head.contains("%PDF-")) {
            return new Pdf();
        }
        if (Signature.RTF.begins(head.stripLeading())) {
            return new Rtf();
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
        String start = new String(bytes, 0, Math.min(bytes.length, Markup.HEAD), StandardCharsets.ISO_8859_1);
        if (Markup.isMail(start, extension)) {
            return new Mail();
        }
        boolean namedHtml = Set.of("html", "htm", "xhtml").contains(extension);
        if (namedHtml || Markup.isHtml(start)) {
            return new Html();
        }
        if (Markup.isXml(start)) {
            throw new UnreadableNotes(new UnsupportedFormat(ForeignFormat.XML));
        }
        DecodedText text = DecodedText.of(bytes);
        if (Markup.isHtml(text.content())) {
            return new Html();
        }
        boolean values = Set.of("csv", "tsv", "tab", "xls", "xlsx", "ods").contains(extension);
        return values ? new Csv(text) : new Text(text);
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(LONGEST_SIGNATURE), StandardCharsets.ISO_8859_1);
            return head.startsWith(MARK) ? head.substring(MARK.length()) : head;
        }
    }
}
