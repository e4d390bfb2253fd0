package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.Aside;
import org.palabre.consultation.workshop.notes.document.Look;

/** Reads RTF: paragraphs with their headings and lists, and tables. Pictures and lists of styles are passed over. */
final class RtfNotes {

    private static final int DEEPEST = 400;

    private static final Set<String> PASSED_OVER = Set.of(
            "fonttbl",
            "colortbl",
            "info",
            "pict",
            "object",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "xmlnstbl",
            "fldinst",
            "footnote",
            "annotation",
            "atnid",
            "atnauthor",
            "filetbl",
            "revtbl",
            "nonshppict",
            "shpinst",
            "bkmkstart",
            "bkmkend",
            "pgptbl",
            "xe",
            "tc",
            "listtext",
            "pntext",
            "nonesttables");

    private static final Set<String> PAGE_LINES =
            Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

    private final Contents contents;
    private final CellFlow flow;
    private final LooseCells cells;
    private final Deque<RtfState> states = new ArrayDeque<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private RtfState state = RtfState.AT_START;
    private boolean anyLight;
    private boolean mayBeIgnored;
    private int style = -1;
    private int list = -1;
    private boolean listed;
    private int outline = -1;
    private boolean inTable;

    RtfNotes(Contents contents) {
        this.contents = contents;
        this.flow = new CellFlow(contents);
        this.cells = new LooseCells(flow);
    }

    void read(Path file) throws IOException {
        RtfTokens tokens = new RtfTokens(Files.readAllBytes(file));
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(tokens);
                case TEXT -> text(tokens.text());
                case END -> {}
            }
        }
        if (!states.isEmpty() && contents.elements().isEmpty()) {
            throw new UnreadableNotes(new NotesFailure.Damaged());
        }
        endParagraph();
        cells.endTable();
    }

    private void open() {
        if (states.size() >= DEEPEST) {
            throw new UnreadableNotes(new NotesFailure.Damaged());
        }
        states.push(state);
        mayBeIgnored = false;
    }

    private void close() {
        boolean endsPage = state.page();
        state = states.isEmpty() ? state : states.pop();
        if (endsPage && !state.page()) {
            aside();
        }
        mayBeIgnored = false;
    }

    private void aside() {
        if (!text.toString().isBlank()) {
            contents.add(new Aside(text.toString(), flow.here(), SkipReason.PAGE_LINE));
        }
        text.setLength(0);
    }

    private void word(RtfTokens tokens) {
        String name = tokens.name();
        int number = tokens.number();
        if (name.equals("*")) {
            mayBeIgnored = true;
            return;
        }
        if (PASSED_OVER.contains(name) || (mayBeIgnored && !name.equals("shptxt") && !name.equals("pn"))) {
            state = state.inSkipped();
        }
        mayBeIgnored = false;
        if (name.equals("stylesheet")) {
            state = state.inStyles();
        } else if (PAGE_LINES.contains(name)) {
            state = state.inPage();
        }
        if (state.skipped()) {
            return;
        }
        if (state.styles()) {
            styleWord(name, number);
        } else {
            flowWord(name, number, tokens);
        }
    }

    /** A style is a heading if it has a level in the outline. */
    private void styleWord(String name, int number) {
        if (name.equals("s")) {
            style = number;
        } else if (name.equals("outlinelevel") && style >= 0) {
            headings.put(style, number + 1);
        }
    }

    private void flowWord(String name, int number, RtfTokens tokens) {
        boolean on = number != 0;
        switch (name) {
            case "par", "sect", "page" -> endParagraph();
            case "line" -> text("\n");
            case "tab" -> text("\t");
            case "u" -> {
                text(String.valueOf((char) number));
                tokens.skipFallback(state.fallback());
            }
            case "uc" -> state = state.withFallback(Math.clamp(number, 0, 4));
            case "b" -> state = state.withBold(on);
            case "v" -> state = state.withHidden(on);
            case "deleted" -> state = state.withDeleted(on);
            case "plain" -> state = state.plain();
            case "pard" -> {
                style = -1;
                list = -1;
                listed = false;
                outline = -1;
                inTable = false;
            }
            case "s" -> style = number;
            case "ls", "pnlvlblt", "pnlvlbody" -> listed = true;
            case "ilvl" -> list = number;
            case "outlinelevel" -> outline = number;
            case "intbl" -> inTable = true;
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> cells.endRow();
            case "emdash" -> text("—");
            case "endash" -> text("–");
            case "lquote" -> text("‘");
            case "rquote" -> text("’");
            case "ldblquote" -> text("“");
            case "rdblquote" -> text("”");
            case "bullet" -> text("•");
            default -> {}
        }
    }

    private void text(String words) {
        if (!state.shows()) {
            return;
        }
        text.append(words);
        anyLight |= !state.bold() && !words.isBlank();
        if (text.length() > contents.limits().characters()) {
            contents.countCharacters(text.length());
        }
    }

    private void endParagraph() {
        if (state.page()) {
            text.append(' ');
            return;
        }
        if (!text.isEmpty() && !inTable) {
            cells.endTable();
        } else if (inTable && !text.toString().isBlank()) {
            cells.enterCell();
        }
        flow.paragraph(text.toString(), look());
        text.setLength(0);
        anyLight = false;
    }

    private Look look() {
        if (headings.containsKey(style)) {
            return Look.heading(headings.get(style));
        }
        if (outline >= 0 && outline < 9) {
            return Look.heading(outline + 1);
        }
        Look look = listed ? Look.item(Math.max(list, 0)) : Look.PLAIN;
        return anyLight ? look : new Look(0, true, look.listLevel(), null);
    }

    private void endCell() {
        cells.enterCell();
        flow.paragraph(text.toString(), look());
        text.setLength(0);
        anyLight = false;
        cells.endCell();
    }
}
