package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.ReadingLimits;
import org.palabre.consultation.workshop.notes.splitting.Block;
import org.palabre.consultation.workshop.notes.splitting.Findings;
import org.palabre.consultation.workshop.notes.splitting.Outline;
import org.palabre.consultation.workshop.notes.splitting.Row;
import org.palabre.consultation.workshop.notes.splitting.Table;

/**
 * Reads a Word document (WordprocessingML, ECMA-376, part 1, 17): its paragraphs and tables, as they stand once every
 * tracked change is accepted. Headers, footers, notes and comments are not read.
 */
final class WordNotes {

    private final ReadingLimits limits;
    private final Findings findings;
    private final Outline outline;
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private WordStyles styles = WordStyles.none();
    private @Nullable WordTable table;
    private int tableDepth;
    private int tables;
    private int paragraphs;
    private long characters;
    private boolean inRowProperties;
    private boolean inText;
    private boolean deletions;

    WordNotes(ReadingLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
        this.outline = Outline.ofDocument(findings);
    }

    void read(Path file) {
        try (OfficePackage word = OfficePackage.open(file, limits)) {
            PackagePart document = word.main();
            Optional<PackagePart> sheet = OfficePackage.related(document, "/styles");
            styles = sheet.isPresent() ? WordStyles.read(sheet.get()) : WordStyles.none();
            try (XmlPart xml = XmlPart.open(document)) {
                read(xml);
            }
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw OfficePackage.failure(e, limits);
        }
        outline.decide(false);
        if (deletions) {
            findings.warned(new NotesWarning.DeletionsLeftOut());
        }
    }

    private void read(XmlPart xml) throws XMLStreamException {
        for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
            switch (event) {
                case START -> start(xml);
                case TEXT -> {
                    if (inText) {
                        append(xml.text());
                    }
                }
                case END -> end(xml.name());
                case FINISHED -> {}
            }
        }
    }

    private void start(XmlPart xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> open.push(new WordParagraph());
            case "r", "pStyle", "outlineLvl", "numId", "b", "vanish" -> startInParagraph(xml);
            case "t" -> inText = true;
            case "br", "cr" -> appendInRun("\n");
            case "tab" -> appendInRun("\t");
            case "noBreakHyphen" -> appendInRun("-");
            case "tbl", "tr", "tc", "gridSpan", "trPr" -> startInTable(xml);
            case "del", "moveFrom" -> {
                deletions = true;
                if (inRowProperties && table != null) {
                    table.deleteRow();
                }
                xml.skip();
            }
            // What was before a change of format, what older programs see, and what is not running text.
            case "pPrChange", "rPrChange", "trPrChange", "tcPrChange", "Fallback", "sdtPr", "sectPr", "rPh" ->
                xml.skip();
            default -> {}
        }
    }

    private void startInParagraph(XmlPart xml) {
        WordParagraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        switch (xml.name()) {
            case "r" -> paragraph.startRun();
            case "b" -> paragraph.bold(paragraph.isInRun() && xml.isOn());
            case "vanish" -> paragraph.hidden(paragraph.isInRun() && xml.isOn());
            default -> paragraph.set(xml.name(), xml.attribute("val"));
        }
    }

    private void startInTable(XmlPart xml) {
        if (xml.name().equals("tbl") && tableDepth++ == 0) {
            outline.decide(true);
            table = new WordTable(++tables, limits);
        }
        if (table == null || tableDepth != 1) {
            return;
        }
        switch (xml.name()) {
            case "tr" -> table.startRow();
            case "tc" -> table.startCell();
            case "gridSpan" -> table.span(xml.attribute("val"));
            case "trPr" -> inRowProperties = true;
            default -> {}
        }
    }

    private void end(String name) {
        WordParagraph paragraph = open.peek();
        switch (name) {
            case "t" -> inText = false;
            case "trPr" -> inRowProperties = false;
            case "r" -> {
                if (paragraph != null) {
                    paragraph.endRun();
                }
            }
            case "p" -> endParagraph(open.pop());
            case "tc", "tr", "tbl" -> endInTable(name);
            default -> {}
        }
    }

    private void endParagraph(WordParagraph paragraph) {
        if (table != null) {
            table.add(paragraph, styles);
        } else if (!paragraph.text().isBlank()) {
            add(paragraph.text(), new Origin.Paragraph(++paragraphs), paragraph.look(styles));
        }
    }

    /** Lines broken by hand inside a paragraph belong together, unless each begins with a list sign. */
    private void add(String text, Origin origin, Block.Look look) {
        Block.paragraphs(text, origin, look).forEach(outline::add);
    }

    private void endInTable(String name) {
        if (table == null) {
            return;
        }
        if (name.equals("tbl") && --tableDepth == 0) {
            report(table);
            table = null;
        } else if (name.equals("tr") && tableDepth == 1) {
            table.endRow();
        } else if (name.equals("tc") && tableDepth == 1) {
            table.endCell();
        }
    }

    private void report(WordTable whole) {
        if (whole.isFrame()) {
            Row only = whole.rows().getFirst();
            only.cells().firstEntry().getValue().lines().forEach(line -> add(line, only.origin(), Block.Look.PLAIN));
        } else {
            Table.split(whole.rows(), findings);
        }
    }

    private void appendInRun(String words) {
        if (!open.isEmpty() && open.peek().isInRun()) {
            append(words);
        }
    }

    private void append(String words) {
        characters += words.length();
        if (characters > limits.characters()) {
            throw new UnreadableNotes(new TooLarge(TooLarge.Measure.CHARACTERS, limits.characters()));
        }
        if (!open.isEmpty()) {
            open.peek().append(words);
        }
    }
}
