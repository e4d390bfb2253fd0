package org.palabre.consultation.workshop.notes.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.Aside;
import org.palabre.consultation.workshop.notes.document.Look;

/** Reads a web page: headings, paragraphs, lists and tables, without its menus. */
final class HtmlNotes {

    private static final int DEEPEST = 300;
    private static final Set<String> PASSED_OVER = Set.of(
            "script", "style", "head", "template", "noscript", "svg", "iframe", "object", "select", "button", "input");
    private static final Set<String> MENUS = Set.of("nav", "footer", "aside");

    private final Contents contents;
    private final CellFlow flow;
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.PLAIN;
    private boolean anyLight;
    private boolean bold;
    private int listDepth;

    HtmlNotes(Contents contents) {
        this.contents = contents;
        this.flow = new CellFlow(contents);
    }

    void read(byte[] bytes, @Nullable String charset) {
        String encoding = charset;
        if (encoding == null) {
            boolean utf8 = Utf8Census.of(bytes).malformed() == 0;
            encoding = utf8 && Utf8Census.of(bytes).wellFormed() > 0 ? "UTF-8" : null;
        }
        try {
            read(Jsoup.parse(new ByteArrayInputStream(bytes), encoding, "").body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void read(String html) {
        read(Jsoup.parse(html).body());
    }

    private void read(Element body) {
        children(body, 0);
        end();
    }

    private void children(Element parent, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableNotes(new NotesFailure.Damaged());
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                append(parent.nameIs("pre") ? words.getWholeText() : words.text());
            } else if (node instanceof Element element && !PASSED_OVER.contains(element.normalName())) {
                element(element, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        if (MENUS.contains(name)) {
            end();
            if (!element.text().isBlank()) {
                flow.add(new Aside(element.text(), flow.here(), SkipReason.PAGE_LINE));
            }
            return;
        }
        switch (name) {
            case "br" -> text.append('\n');
            case "b", "strong" -> {
                boolean before = bold;
                bold = true;
                children(element, depth);
                bold = before;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, Look.heading(name.charAt(1) - '0'), depth);
            case "ul", "ol" -> {
                end();
                listDepth++;
                children(element, depth);
                end();
                listDepth--;
            }
            case "li" -> block(element, Look.item(Math.max(listDepth - 1, 0)), depth);
            case "table" -> table(element, depth);
            default -> {
                if (element.isBlock()) {
                    boolean firstOfItem = look.isItem() && text.toString().isBlank();
                    block(element, firstOfItem ? look : Look.PLAIN, depth);
                } else {
                    children(element, depth);
                }
            }
        }
    }

    private void block(Element element, Look as, int depth) {
        end();
        look = as;
        children(element, depth);
        end();
    }

    private void table(Element table, int depth) {
        end();
        flow.startTable();
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            flow.startRow();
            for (Element cell : row.select("> td, > th")) {
                flow.startCell();
                String span = cell.attr("colspan");
                if (span.matches("\\d{1,3}")) {
                    flow.span(Integer.parseInt(span));
                }
                int lists = listDepth;
                listDepth = 0;
                boolean heavy = bold;
                children(cell, depth);
                end();
                bold = heavy;
                listDepth = lists;
                flow.endCell();
            }
            flow.endRow();
        }
        flow.endTable();
        for (Element caption : table.select("> caption")) {
            block(caption, Look.PLAIN, depth);
        }
    }

    private void append(String words) {
        text.append(words);
        anyLight |= !bold && !words.isBlank();
        if (text.length() > contents.limits().characters()) {
            contents.countCharacters(text.length());
        }
    }

    private void end() {
        if (!text.toString().isBlank()) {
            boolean strong = !anyLight && !look.isHeading();
            flow.paragraph(text.toString(), strong ? new Look(0, true, look.listLevel(), null) : look);
            look = Look.PLAIN;
        }
        text.setLength(0);
        anyLight = false;
    }
}
