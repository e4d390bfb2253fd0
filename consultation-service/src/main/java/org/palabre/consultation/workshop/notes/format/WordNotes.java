package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.Aside;

/**
 * Reads a Word document (WordprocessingML, ECMA-376, part 1, 17): its paragraphs and tables, as they stand once every
 * tracked change is accepted. Page heads and feet are told apart; notes and comments are not read.
 */
final class WordNotes {

    private final Contents contents;
    private final CellFlow flow;
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private WordStyles styles = WordStyles.none();
    private boolean inRowProperties;
    private boolean inText;
    private boolean deletions;
    private boolean onEveryPage;

    WordNotes(Contents contents) {
        this.contents = contents;
        this.flow = new CellFlow(contents);
    }

    void read(Path file) {
        try (OfficePackage word = OfficePackage.open(file, contents.limits())) {
            PackagePart document = word.main();
            Optional<PackagePart> sheet = OfficePackage.related(document, "/styles");
            styles = sheet.isPresent() ? WordStyles.read(sheet.get()) : WordStyles.none();
            read(document);
            onEveryPage = true;
            for (String end : new String[] {"/header", "/footer"}) {
                for (PackagePart part : OfficePackage.allRelated(document, end)) {
                    read(part);
                }
            }
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw OfficePackage.failure(e, contents.limits());
        }
        if (deletions) {
            contents.warn(new NotesWarning.DeletionsLeftOut());
        }
    }

    private void read(PackagePart part) throws IOException, XMLStreamException {
        try (XmlPart xml = XmlPart.open(part)) {
            for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                switch (event) {
                    case START -> start(xml);
                    case TEXT -> {
                        if (inText && !open.isEmpty()) {
                            open.peek().append(xml.text());
                        }
                    }
                    case END -> end(xml.name());
                    case FINISHED -> {}
                }
            }
        }
    }

    private void start(XmlPart xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> open.push(new WordParagraph());
            case "r", "pStyle", "outlineLvl", "numId", "ilvl", "b", "vanish" -> startInParagraph(xml);
            case "t" -> inText = true;
            case "br", "cr" -> appendInRun("\n");
            case "tab" -> appendInRun("\t");
            case "noBreakHyphen" -> appendInRun("-");
            case "tbl" -> flow.startTable();
            case "tr" -> flow.startRow();
            case "tc" -> flow.startCell();
            case "gridSpan" -> flow.span(Integer.parseInt(xml.attribute("val")));
            case "trPr" -> inRowProperties = true;
            case "del", "moveFrom" -> {
                deletions = true;
                if (inRowProperties) {
                    flow.dropRow();
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
            case "tc" -> flow.endCell();
            case "tr" -> flow.endRow();
            case "tbl" -> flow.endTable();
            default -> {}
        }
    }

    private void endParagraph(WordParagraph paragraph) {
        if (!paragraph.hiddenText().isBlank()) {
            contents.countCharacters(paragraph.hiddenText().length());
            flow.add(new Aside(paragraph.hiddenText(), flow.here(), SkipReason.HIDDEN));
        }
        if (onEveryPage && !paragraph.text().isBlank()) {
            contents.countCharacters(paragraph.text().length());
            contents.add(new Aside(paragraph.text(), flow.here(), SkipReason.PAGE_LINE));
        } else if (paragraph.isOfContents(styles) && !paragraph.text().isBlank()) {
            flow.add(new Aside(paragraph.text(), flow.here(), SkipReason.CONTENTS));
        } else {
            flow.paragraph(paragraph.text(), paragraph.look(styles));
        }
    }

    private void appendInRun(String words) {
        if (!open.isEmpty() && open.peek().isInRun()) {
            open.peek().append(words);
        }
    }
}
