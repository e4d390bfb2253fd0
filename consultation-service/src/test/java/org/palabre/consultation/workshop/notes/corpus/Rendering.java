package org.palabre.consultation.workshop.notes.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Renders notes in a format named as {@code docx}, {@code txt-wrapped}, {@code csv-1252}. */
final class Rendering {

    private Rendering() {}

    static byte[] of(CorpusCase notes, String format) throws IOException {
        return switch (format) {
            case "txt" -> TextRendering.text(notes);
            case "txt-wrapped" -> TextRendering.wrapped(notes);
            case "txt-heads" -> TextRendering.withHeads(notes);
            case "md" -> TextRendering.markdown(notes);
            case "eml" -> TextRendering.mail(notes, false);
            case "eml-html" -> TextRendering.mail(notes, true);
            case "html" -> HtmlRendering.render(notes, false);
            case "html-flat" -> HtmlRendering.render(notes, true);
            case "docx" -> WordRendering.render(notes, false);
            case "docx-flat" -> WordRendering.render(notes, true);
            case "doc" -> WordRendering.old(notes);
            case "odt" -> OpenRendering.text(notes, false);
            case "odt-flat" -> OpenRendering.text(notes, true);
            case "rtf" -> RtfRendering.render(notes, false);
            case "rtf-flat" -> RtfRendering.render(notes, true);
            case "pdf" -> PdfRendering.render(notes, 1, false, true);
            case "pdf-plain" -> PdfRendering.render(notes, 1, false, false);
            case "pdf-two" -> PdfRendering.render(notes, 2, false, true);
            case "pdf-heads" -> PdfRendering.render(notes, 1, true, true);
            case "xlsx" -> SheetRendering.render(notes, new XSSFWorkbook());
            case "xls" -> SheetRendering.render(notes, new HSSFWorkbook());
            case "ods" -> OpenRendering.workbook(notes);
            case "csv" -> TextRendering.values(notes, ';', StandardCharsets.UTF_8);
            case "csv-1252" -> TextRendering.values(notes, ';', Charset.forName("windows-1252"));
            case "csv-utf16" -> TextRendering.values(notes, ';', StandardCharsets.UTF_16LE);
            case "tsv" -> TextRendering.values(notes, '\t', StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(format);
        };
    }

    /** The extension of a format. */
    static String extension(String format) {
        int dash = format.indexOf('-');
        return dash < 0 ? format : format.substring(0, dash);
    }
}
