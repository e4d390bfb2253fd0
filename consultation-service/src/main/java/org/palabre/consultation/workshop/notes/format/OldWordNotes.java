package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.UnsupportedFormat;
import org.palabre.consultation.workshop.notes.document.Look;

/** Reads a document of Word before 2007. */
final class OldWordNotes {

    private static final Pattern TITLE = Pattern.compile("(?:heading|titre) (\\d)|title|subtitle|titre|sous-titre");
    private static final Pattern FIELD = Pattern.compile("\\x13[^\\x14\\x15]*(?:\\x14([^\\x13\\x15]*))?\\x15");
    private static final char CELL_END = '\u0007';
    private static final int NO_OUTLINE = 9;

    private final CellFlow flow;
    private final LooseCells cells;

    OldWordNotes(Contents contents) {
        this.flow = new CellFlow(contents);
        this.cells = new LooseCells(flow);
    }

    void read(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HWPFDocument word = new HWPFDocument(container)) {
            Range range = word.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                take(range.getParagraph(i), word);
            }
            cells.endTable();
        } catch (EncryptedDocumentException e) {
            throw new UnreadableNotes(new NotesFailure.Encrypted(), e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableNotes(new UnsupportedFormat(ForeignFormat.OTHER_OFFICE), e);
        } catch (IOException e) {
            throw new UnreadableNotes(new NotesFailure.Damaged(), e);
        }
    }

    private void take(Paragraph paragraph, HWPFDocument word) {
        StringBuilder text = new StringBuilder();
        boolean anyLight = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean shows = !run.isVanished() && !run.isMarkedDeleted();
            if (shows) {
                text.append(run.text());
                anyLight |= !run.isBold() && !run.text().isBlank();
            }
        }
        String raw = text.toString();
        boolean endsCell = raw.indexOf(CELL_END) >= 0;
        String words = FIELD.matcher(raw)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) == null ? "" : match.group(1)))
                .replace('\u000B', '\n')
                .replace('\r', ' ')
                .replace(CELL_END, ' ');
        Look look = look(paragraph, word);
        Look shown = anyLight || look.isHeading() ? look : new Look(0, true, look.listLevel(), null);
        if (!paragraph.isInTable()) {
            cells.endTable();
            flow.paragraph(words, shown);
        } else if (paragraph.isTableRowEnd()) {
            cells.endRow();
        } else {
            cells.enterCell();
            flow.paragraph(words, shown);
            if (endsCell) {
                cells.endCell();
            }
        }
    }

    private static Look look(Paragraph paragraph, HWPFDocument word) {
        String style = "";
        int index = paragraph.getStyleIndex();
        if (word.getStyleSheet() != null
                && index < word.getStyleSheet().numStyles()
                && word.getStyleSheet().getStyleDescription(index) != null) {
            style = String.valueOf(
                            word.getStyleSheet().getStyleDescription(index).getName())
                    .toLowerCase(Locale.ROOT);
        }
        Matcher title = TITLE.matcher(style);
        if (title.matches()) {
            return Look.heading(title.group(1) == null ? 1 : Integer.parseInt(title.group(1)));
        }
        if (paragraph.getLvl() < NO_OUTLINE) {
            return Look.heading(paragraph.getLvl() + 1);
        }
        boolean listed = paragraph.isInList() || style.startsWith("list bullet") || style.startsWith("list number");
        return listed ? Look.item(Math.max(paragraph.getIlvl(), 0)) : Look.PLAIN;
    }
}
