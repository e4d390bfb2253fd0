package org.palabre.consultation.workshop.notes.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palabre.consultation.workshop.notes.corpus.CorpusCase.Block;

/** Renders notes as RTF. */
final class RtfRendering {

    private RtfRendering() {}

    static byte[] render(CorpusCase notes, boolean flat) {
        StringBuilder rtf = new StringBuilder(
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}{\\stylesheet{\\s0 Normal;}"
                        + "{\\s1\\outlinelevel0 heading 1;}{\\s2\\outlinelevel1 heading 2;}{\\s3\\outlinelevel2 heading 3;}}{\\info{\\author Secret}}\n");
        for (Block block : notes.blocks()) {
            switch (block) {
                case Block.Heading(int level, String text) ->
                    rtf.append(
                            flat
                                    ? "\\pard{\\b " + escape(text) + "}\\par\n"
                                    : "\\pard\\s" + level + " " + escape(text) + "\\par\n");
                case Block.Item(int level, String text) ->
                    rtf.append(
                            flat
                                    ? "\\pard - " + escape(text) + "\\par\n"
                                    : "\\pard\\ls1\\ilvl" + level + "{\\listtext\\'b7\\tab}" + escape(text)
                                            + "\\par\n");
                case Block.Bold(String text) ->
                    rtf.append("\\pard{\\b ").append(escape(text)).append("}\\par\n");
                case Block.Plain(String text) ->
                    rtf.append("\\pard ").append(escape(text)).append("\\par\n");
                case Block.Blank() -> rtf.append("\\pard\\par\n");
                case Block.Rows(var rows, var nested) -> rows.forEach(row -> row(row, rtf));
            }
        }
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void row(List<String> cells, StringBuilder rtf) {
        rtf.append("\\trowd");
        for (int i = 0; i < cells.size(); i++) {
            rtf.append("\\cellx").append((i + 1) * 2000);
        }
        cells.forEach(cell -> rtf.append("\\pard\\intbl ").append(escape(cell)).append("\\cell\n"));
        rtf.append("\\row\n");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}') {
                escaped.append('\\').append(c);
            } else if (c >= 0xC0 && c <= 0xFF) {
                escaped.append("\\'").append(Integer.toHexString(c));
            } else if (c > 127) {
                escaped.append("\\u").append((int) (short) c).append('?');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
