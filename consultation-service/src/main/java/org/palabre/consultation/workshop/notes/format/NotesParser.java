package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.ReadingLimits;
import org.palabre.consultation.workshop.notes.splitting.Findings;

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
     * @param findings takes what is found, also before a failure
     * @throws UnreadableNotes if it cannot be read as notes
     * @throws IOException if it cannot be opened
     */
    public static void parse(Path file, String extension, ReadingLimits limits, Findings findings) throws IOException {
        LimitedFindings limited = new LimitedFindings(limits, findings);
        switch (FileKind.of(file, extension, limits)) {
            case FileKind.Word() -> new WordNotes(limits, limited).read(file);
            case FileKind.Workbook() -> new WorkbookNotes(limits, limited).read(file);
            case FileKind.Csv(DecodedText text) -> new CsvNotes(limits, limited).read(text);
            case FileKind.Text(DecodedText text) -> new TextNotes(limited).read(text);
        }
        if (limited.foundNothing()) {
            throw new UnreadableNotes(new NotesFailure.Empty());
        }
    }
}
