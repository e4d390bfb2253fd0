package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.document.Look;

/**
 * Reads a text document of LibreOffice (OpenDocument 1.3, part 3): its headings, paragraphs, lists and tables, without
 * tracked deletions, comments and notes.
 */
final class OpenTextNotes {

    private final Contents contents;
    private final CellFlow flow;
    private final OpenStyles styles = new OpenStyles();
    private final Deque<OpenParagraph> open = new ArrayDeque<>();
    private int listDepth;
    private boolean itemBegins;

    OpenTextNotes(Contents contents) {
        this.contents = contents;
        this.flow = new CellFlow(contents);
    }

    void read(Path file) {
        try (OpenPackage document = new OpenPackage(file, contents.limits())) {
            if (document.has("styles.xml")) {
                styles.read(document.open("styles.xml"));
            }
            try (XmlPart xml = document.open("content.xml")) {
                read(xml);
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw OfficePackage.failure(e, contents.limits());
        }
    }

    private void read(XmlPart xml) throws XMLStreamException {
        for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
            switch (event) {
                case START -> start(xml);
                case TEXT -> {
                    if (!open.isEmpty()) {
                        open.peek().append(xml.text());
                    }
                }
                case END -> end(xml.name());
                case FINISHED -> {}
            }
        }
    }

    private void start(XmlPart xml) throws XMLStreamException {
        styles.take(xml);
        switch (xml.name()) {
            case "h", "p" -> open.push(new OpenParagraph(look(xml), styles.isBold(xml.attribute("style-name"))));
            case "span" ->
                inParagraph(paragraph -> paragraph.startSpan(
                        styles.isBold(xml.attribute("style-name")), styles.isHidden(xml.attribute("style-name"))));
            case "s" -> inParagraph(paragraph -> paragraph.append(" "));
            case "tab" -> inParagraph(paragraph -> paragraph.append("\t"));
            case "line-break" -> inParagraph(paragraph -> paragraph.append("\n"));
            case "list" -> listDepth++;
            case "list-item" -> itemBegins = true;
            case "table" -> flow.startTable();
            case "table-row" -> flow.startRow();
            case "table-cell", "covered-table-cell" -> {
                flow.startCell();
                String span = xml.attribute("number-columns-spanned");
                if (xml.name().equals("covered-table-cell")) {
                    xml.skip();
                } else if (!span.isEmpty()) {
                    flow.span(Integer.parseInt(span));
                }
            }
            case "tracked-changes" -> {
                contents.warn(new NotesWarning.DeletionsLeftOut());
                xml.skip();
            }
            case "annotation", "note", "table-of-content", "sequence-decls", "forms" -> xml.skip();
            default -> {}
        }
    }

    private Look look(XmlPart xml) {
        if (xml.name().equals("h")) {
            String level = xml.attribute("outline-level");
            return Look.heading(level.isEmpty() ? 1 : Integer.parseInt(level));
        }
        Look styled = styles.look(xml.attribute("style-name"));
        if (listDepth > 0 && itemBegins && !styled.isHeading()) {
            itemBegins = false;
            return Look.item(listDepth - 1);
        }
        return styled;
    }

    private void inParagraph(java.util.function.Consumer<OpenParagraph> change) {
        if (!open.isEmpty()) {
            change.accept(open.peek());
        }
    }

    private void end(String name) {
        switch (name) {
            case "h", "p" -> {
                OpenParagraph paragraph = open.pop();
                flow.paragraph(paragraph.text(), paragraph.look());
            }
            case "span" -> inParagraph(OpenParagraph::endSpan);
            case "list" -> listDepth--;
            case "list-item" -> itemBegins = false;
            case "table-cell" -> flow.endCell();
            case "table-row" -> flow.endRow();
            case "table" -> flow.endTable();
            default -> {}
        }
    }
}
