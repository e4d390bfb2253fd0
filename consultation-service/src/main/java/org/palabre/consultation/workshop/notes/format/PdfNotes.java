package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.TextPosition;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.document.Row;
import org.palabre.consultation.workshop.notes.document.Table;
import org.palabre.consultation.workshop.notes.document.TextBlock;
import org.palabre.consultation.workshop.notes.document.TextLine;

/** Reads a PDF whose pages hold text: its columns in the order of reading, its tables as tables. */
final class PdfNotes {

    private static final int MOST_PAGES = 1000;

    private final Contents contents;
    private final List<TextLine> running = new ArrayList<>();
    private final List<Row> table = new ArrayList<>();

    PdfNotes(Contents contents) {
        this.contents = contents;
    }

    void read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableNotes(new NotesFailure.Encrypted(), e);
        } catch (IOException e) {
            throw new UnreadableNotes(new NotesFailure.Damaged(), e);
        }
    }

    private void read(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new UnreadableNotes(
                    new TooLarge(TooLarge.Measure.ROWS, contents.limits().rows()));
        }
        PdfGlyphs glyphs = new PdfGlyphs();
        List<List<PdfSegment>> segments = new ArrayList<>();
        int blank = 0;
        for (int page = 1; page <= pages; page++) {
            List<TextPosition> found = glyphs.of(document, page);
            contents.countCharacters(found.size());
            segments.add(PdfSegment.of(found));
            blank += segments.getLast().isEmpty() ? 1 : 0;
        }
        if (blank == pages) {
            throw new UnreadableNotes(new NotesFailure.Scanned());
        }
        if (blank > 0) {
            contents.warn(new NotesWarning.PagesWithoutText(blank));
        }
        double body = PdfLines.bodySize(segments.stream().flatMap(List::stream).toList());
        for (int page = 1; page <= pages; page++) {
            read(segments.get(page - 1), page, body);
        }
        flushTable();
        flushText();
    }

    private void read(List<PdfSegment> segments, int page, double body) {
        int line = 1;
        double left = segments.stream().mapToDouble(PdfSegment::left).min().orElse(0);
        for (PdfLayout.Region region : PdfLayout.regions(segments)) {
            if (region.isTable()) {
                flushText();
                List<Row> rows = PdfTable.rows(region, page, line);
                rows.forEach(row -> contents.countRow());
                table.addAll(rows);
                line += region.segments().size();
            } else {
                flushTable();
                PdfLines lines = new PdfLines(region.segments(), page, line, body, left);
                running.addAll(lines.all());
                line = lines.next();
            }
        }
    }

    private void flushText() {
        if (running.stream().anyMatch(line -> !line.isBlank())) {
            contents.add(new TextBlock(running));
        }
        running.clear();
    }

    private void flushTable() {
        if (!table.isEmpty()) {
            contents.add(Table.of("", table));
        }
        table.clear();
    }
}
