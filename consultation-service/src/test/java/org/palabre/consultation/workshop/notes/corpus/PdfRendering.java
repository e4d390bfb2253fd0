package org.palabre.consultation.workshop.notes.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.palabre.consultation.workshop.notes.corpus.CorpusCase.Block;

/** Renders notes as a PDF, in one column or two, with or without page heads and feet. */
final class PdfRendering {

    private static final float MARGIN = 60;
    private static final float TOP = 770;
    private static final float GUTTER = 24;
    private static final PDFont LIGHT = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private final int columns;
    private final boolean heads;
    private final boolean styled;
    private final float bottom;
    private PDPageContentStream page;
    private int pages;
    private int column;
    private float y = TOP;
    private float columnTop = TOP;

    private PdfRendering(int columns, boolean heads, boolean styled) throws IOException {
        this.columns = columns;
        this.heads = heads;
        this.styled = styled;
        this.bottom = heads ? 560 : 80;
        this.page = newPage();
    }

    static byte[] render(CorpusCase notes, int columns, boolean heads, boolean styled) throws IOException {
        PdfRendering rendering = new PdfRendering(columns, heads, styled);
        boolean first = true;
        for (Block block : notes.blocks()) {
            rendering.add(block, first);
            first = false;
        }
        rendering.page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument all = rendering.document) {
            all.save(out);
        }
        return out.toByteArray();
    }

    private void add(Block block, boolean first) throws IOException {
        switch (block) {
            case Block.Heading(int level, String text) -> heading(level, text, first);
            case Block.Item(int level, String text) -> paragraph("• " + text, LIGHT, 10.5f, 12 + 14 * level, 0);
            case Block.Bold(String text) -> paragraph(text, BOLD, 10.5f, 0, 7);
            case Block.Plain(String text) -> paragraph(text, LIGHT, 10.5f, 0, 6);
            case Block.Blank() -> y -= 8;
            case Block.Rows(var rows, var nested) -> table(rows);
        }
    }

    private void heading(int level, String text, boolean first) throws IOException {
        boolean across = columns > 1 && first;
        if (across) {
            line(text, BOLD, 18, MARGIN, y);
            y -= 34;
            columnTop = y;
        } else {
            paragraph(text, BOLD, styled ? 18 - 2 * level : 10.5f, 0, 8);
        }
    }

    private float width() {
        return (PDRectangle.A4.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
    }

    private float left() {
        return MARGIN + column * (width() + GUTTER);
    }

    private void paragraph(String text, PDFont font, float size, float indent, float after) throws IOException {
        boolean first = true;
        float hanging = indent > 0 ? 8 : 0;
        for (String line : wrap(text, font, size, width() - indent - hanging)) {
            room(size);
            line(line, font, size, left() + indent + (first ? 0 : hanging), y);
            y -= size * 1.25f;
            first = false;
        }
        y -= after;
    }

    private void table(List<List<String>> rows) throws IOException {
        int cells = rows.getFirst().size();
        float cell = width() / cells;
        for (List<String> row : rows) {
            List<List<String>> lines = new ArrayList<>();
            int most = 1;
            for (String text : row) {
                lines.add(wrap(text, LIGHT, 9.5f, cell - 14));
                most = Math.max(most, lines.getLast().size());
            }
            if (y - most * 12 < bottom) {
                next();
            }
            for (int i = 0; i < lines.size(); i++) {
                for (int j = 0; j < lines.get(i).size(); j++) {
                    line(lines.get(i).get(j), LIGHT, 9.5f, left() + i * cell, y - j * 12);
                }
            }
            y -= most * 12 + 9;
        }
    }

    private void room(float size) throws IOException {
        if (y - size < bottom) {
            next();
        }
    }

    private void next() throws IOException {
        if (++column < columns) {
            y = columnTop;
        } else {
            column = 0;
            columnTop = TOP;
            page.close();
            page = newPage();
        }
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        pages++;
        y = TOP;
        PDPageContentStream stream = new PDPageContentStream(document, sheet);
        page = stream;
        if (heads) {
            line("Ministère fictif – Consultation 2026", LIGHT, 9, MARGIN, 810);
            line("Page " + pages, LIGHT, 9, 280, 40);
        }
        return stream;
    }

    private void line(String text, PDFont font, float size, float x, float at) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, at);
        page.showText(text);
        page.endText();
    }

    private static List<String> wrap(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
