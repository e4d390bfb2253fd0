package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.ReadingLimits;
import org.palabre.consultation.workshop.notes.splitting.Findings;
import org.palabre.consultation.workshop.notes.splitting.Splitting;
import org.palabre.consultation.workshop.notes.splitting.Vocabulary;

/**
 * Reads a file in this process, whatever it does to it. Outside a process of its own this is for files that can be
 * trusted.
 */
public final class NotesParser {

    private NotesParser() {}

    /**
     * Reads a file and reports what it finds.
     *
     * @param file the file
     * @param extension what follows the last full stop of its name, in lower case; may be empty
     * @param limits how much it may hold
     * @param vocabulary the words by which sections and columns are known
     * @param findings takes what is found, also before a failure
     * @throws UnreadableNotes if it cannot be read as notes
     * @throws IOException if it cannot be opened
     */
    public static void parse(
            Path file, String extension, ReadingLimits limits, Vocabulary vocabulary, Findings findings)
            throws IOException {
        LimitedFindings limited = new LimitedFindings(limits, findings);
        Contents contents = new Contents(limits);
        try {
            FileKind kind = FileKind.of(file, extension, limits);
            read(kind, file, contents);
            NamedFormat.warning(kind, extension).ifPresent(contents::warn);
        } catch (UnreadableNotes e) {
            throw e;
        } catch (RuntimeException e) {
            // A library stumbled over what is broken in the file.
            throw new UnreadableNotes(new NotesFailure.Damaged(), e);
        }
        for (NotesWarning warning : contents.warnings()) {
            limited.warned(warning);
        }
        Splitting.split(contents.elements(), vocabulary, limited);
        if (limited.foundNothing()) {
            throw new UnreadableNotes(new NotesFailure.Empty());
        }
    }

    private static void read(FileKind kind, Path file, Contents contents) throws IOException {
        switch (kind) {
            case FileKind.Word() -> new WordNotes(contents).read(file);
            case FileKind.Workbook() -> new WorkbookNotes(contents).read(file);
            case FileKind.OpenText() -> new OpenTextNotes(contents).read(file);
            case FileKind.OpenWorkbook() -> new OpenWorkbookNotes(contents).read(file);
            case FileKind.OldWord() -> new OldWordNotes(contents).read(file);
            case FileKind.OldWorkbook() -> new OldWorkbookNotes(contents).read(file);
            case FileKind.Pdf() -> new PdfNotes(contents).read(file);
            case FileKind.Rtf() -> new RtfNotes(contents).read(file);
            case FileKind.Html() -> new HtmlNotes(contents).read(Files.readAllBytes(file), null);
            case FileKind.Mail() -> new MailNotes(contents).read(Files.readAllBytes(file));
            case FileKind.Csv(DecodedText text) -> new CsvNotes(contents).read(text);
            case FileKind.Text(DecodedText text) -> new TextNotes(contents).read(text);
        }
    }
}
