package org.palabre.consultation.workshop.notes.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palabre.consultation.workshop.notes.corpus.CorpusCase.Block;

/** Renders notes as a web page; flat, all are paragraphs as some word processors write them. */
final class HtmlRendering {

    private HtmlRendering() {}

    static byte[] render(CorpusCase notes, boolean flat) {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Notes</title><style>p{margin:0}</style></head><body>");
        int open = 0;
        for (Block block : notes.blocks()) {
            int level = !flat && block instanceof Block.Item item ? item.level() + 1 : 0;
            for (; open < level; open++) {
                html.append("<ul>");
            }
            for (; open > level; open--) {
                html.append("</ul>");
            }
            append(block, flat, html);
        }
        html.append("</ul>".repeat(open)).append("</body></html>");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(Block block, boolean flat, StringBuilder html) {
        switch (block) {
            case Block.Heading(int level, String text) ->
                html.append(
                        flat
                                ? "<p><b>" + escape(text) + "</b></p>"
                                : "<h" + level + ">" + escape(text) + "</h" + level + ">");
            case Block.Item(int level, String text) ->
                html.append(flat ? "<p>– " + escape(text) + "</p>" : "<li>" + escape(text) + "</li>");
            case Block.Bold(String text) ->
                html.append("<p><strong>").append(escape(text)).append("</strong></p>");
            case Block.Plain(String text) ->
                html.append("<p><span>").append(escape(text)).append("</span></p>");
            case Block.Blank() -> html.append("<p>&nbsp;</p>");
            case Block.Rows(var rows, var nested) -> table(rows, nested, html);
        }
    }

    private static void table(List<List<String>> rows, boolean nested, StringBuilder html) {
        html.append(nested ? "<table><tr><td><p>Travaux</p>" : "").append("<table>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>")
                    .append(
                            cell.startsWith("* ")
                                    ? "<ul><li>" + escape(cell.substring(2)) + "</li></ul>"
                                    : escape(cell))
                    .append("</td>"));
            html.append("</tr>");
        }
        html.append("</table>").append(nested ? "</td></tr></table>" : "");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
