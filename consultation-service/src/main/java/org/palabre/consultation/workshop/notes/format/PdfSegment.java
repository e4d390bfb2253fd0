package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Words on one line of a page with no wide gap between them.
 *
 * @param left where they begin, in points
 * @param right where they end
 * @param y their base line, from the top of the page
 * @param size the height of their type
 * @param bold whether all are bold
 * @param text the words
 */
record PdfSegment(double left, double right, double y, double size, boolean bold, String text) {

    private static final double SAME_LINE = 0.35;
    private static final double WORD_GAP = 0.17;
    private static final double SEGMENT_GAP = 1.1;

    /** The segments of a page, from top to bottom and left to right. */
    static List<PdfSegment> of(List<TextPosition> glyphs) {
        List<TextPosition> ordered = new ArrayList<>(glyphs);
        ordered.removeIf(glyph -> glyph.getUnicode() == null || glyph.getDir() != 0);
        ordered.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<PdfSegment> segments = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition glyph : ordered) {
            if (!line.isEmpty()
                    && glyph.getYDirAdj() - line.getFirst().getYDirAdj() > SAME_LINE * size(line.getFirst())) {
                cut(line, segments);
                line.clear();
            }
            line.add(glyph);
        }
        cut(line, segments);
        return segments;
    }

    private static void cut(List<TextPosition> line, List<PdfSegment> segments) {
        line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        int start = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < line.size(); i++) {
            TextPosition glyph = line.get(i);
            boolean blank = glyph.getUnicode().isBlank();
            if (!blank && end > Double.NEGATIVE_INFINITY && glyph.getXDirAdj() - end > SEGMENT_GAP * size(glyph)) {
                add(line.subList(start, i), segments);
                start = i;
            }
            end = blank ? end : Math.max(end, glyph.getXDirAdj() + glyph.getWidthDirAdj());
        }
        add(line.subList(start, line.size()), segments);
    }

    private static void add(List<TextPosition> glyphs, List<PdfSegment> segments) {
        StringBuilder text = new StringBuilder();
        double end = Double.NaN;
        double size = 0;
        double left = Double.NaN;
        double y = 0;
        boolean bold = true;
        for (TextPosition glyph : glyphs) {
            if (glyph.getUnicode().isBlank()) {
                if (!text.isEmpty()) {
                    text.append(' ');
                }
                continue;
            }
            boolean gap = !Double.isNaN(end) && glyph.getXDirAdj() - end > WORD_GAP * size(glyph);
            text.append(gap && text.charAt(text.length() - 1) != ' ' ? " " : "").append(glyph.getUnicode());
            left = Double.isNaN(left) ? glyph.getXDirAdj() : left;
            end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
            size = Math.max(size, size(glyph));
            y = Math.max(y, glyph.getYDirAdj());
            bold &= isBold(glyph);
        }
        if (!text.toString().isBlank()) {
            segments.add(
                    new PdfSegment(left, end, y, size, bold, text.toString().stripTrailing()));
        }
    }

    private static double size(TextPosition glyph) {
        double size = glyph.getFontSizeInPt();
        return size > 1 ? size : Math.max(glyph.getHeightDir(), 6);
    }

    private static boolean isBold(TextPosition glyph) {
        String font = String.valueOf(glyph.getFont().getName()).toLowerCase(java.util.Locale.ROOT);
        return font.contains("bold") || font.contains("black") || font.contains("heavy") || font.contains("-bd");
    }

    double middle() {
        return (left + right) / 2;
    }
}
