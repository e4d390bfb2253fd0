package org.palabre.consultation.workshop.notes.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.palabre.consultation.workshop.notes.corpus.CorpusCase.Block;

/** Renders notes as a document or workbook of LibreOffice. */
final class OpenRendering {

    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"><office:automatic-styles><style:style style:name=\"B\""
            + " style:family=\"paragraph\"><style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles><office:body>";
    private static final String END = "</office:body></office:document-content>";

    private OpenRendering() {}

    static byte[] text(CorpusCase notes, boolean flat) throws IOException {
        StringBuilder body = new StringBuilder(BEGIN).append("<office:text>");
        for (Block block : notes.blocks()) {
            switch (block) {
                case Block.Heading(int level, String words) ->
                    body.append(
                            flat
                                    ? "<text:p text:style-name=\"B\">" + escape(words) + "</text:p>"
                                    : "<text:h text:outline-level=\"" + level + "\">" + escape(words) + "</text:h>");
                case Block.Item(int level, String words) -> item(level, words, flat, body);
                case Block.Bold(String words) ->
                    body.append("<text:p text:style-name=\"B\">")
                            .append(escape(words))
                            .append("</text:p>");
                case Block.Plain(String words) -> paragraph(words, body);
                case Block.Blank() -> body.append("<text:p/>");
                case Block.Rows(var rows, var nested) -> {
                    if (nested) {
                        body.append("<table:table><table:table-row><table:table-cell><text:p>Travaux</text:p>");
                    }
                    table("", rows, body);
                    if (nested) {
                        body.append("</table:table-cell></table:table-row></table:table>");
                    }
                }
            }
        }
        return zip(
                "application/vnd.oasis.opendocument.text",
                body.append("</office:text>").append(END).toString());
    }

    static byte[] workbook(CorpusCase notes) throws IOException {
        StringBuilder body = new StringBuilder(BEGIN).append("<office:spreadsheet>");
        table("Feuille1", SheetRendering.rows(notes), body);
        return zip(
                "application/vnd.oasis.opendocument.spreadsheet",
                body.append("</office:spreadsheet>").append(END).toString());
    }

    private static void item(int level, String words, boolean flat, StringBuilder body) {
        if (flat) {
            paragraph("- " + words, body);
            return;
        }
        body.append("<text:list><text:list-item>".repeat(level + 1));
        paragraph(words, body);
        body.append("</text:list-item></text:list>".repeat(level + 1));
    }

    private static void table(String name, List<List<String>> rows, StringBuilder body) {
        body.append("<table:table table:name=\"").append(name).append("\">");
        for (List<String> row : rows) {
            body.append("<table:table-row>");
            for (String cell : row) {
                if (cell.isEmpty()) {
                    body.append("<table:table-cell/>");
                } else {
                    body.append("<table:table-cell>");
                    if (cell.startsWith("* ")) {
                        item(0, cell.substring(2), false, body);
                    } else {
                        paragraph(cell, body);
                    }
                    body.append("</table:table-cell>");
                }
            }
            body.append("<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>");
        }
        body.append(
                "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table>");
    }

    private static void paragraph(String words, StringBuilder body) {
        body.append("<text:p>").append(escape(words)).append("</text:p>");
    }

    private static byte[] zip(String type, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(type.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
