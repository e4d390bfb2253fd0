package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of one page with their places; marks drawn over others and doubled ones are settled by PDFBox. */
final class PdfGlyphs extends PDFTextStripper {

    private final List<TextPosition> glyphs = new ArrayList<>();

    PdfGlyphs() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** The characters of a page, from 1. */
    List<TextPosition> of(PDDocument document, int page) throws IOException {
        glyphs.clear();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return List.copyOf(glyphs);
    }

    @Override
    protected void writePage() {
        charactersByArticle.forEach(glyphs::addAll);
    }
}
