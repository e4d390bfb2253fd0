package org.palabre.consultation.workshop.notes.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.palabre.consultation.workshop.notes.corpus.CorpusCase.Block;

/** Renders notes as text, Markdown, values with separators and messages. */
final class TextRendering {

    private static final int WIDTH = 62;
    private static final int LINES_OF_A_PAGE = 9;

    private TextRendering() {}

    static byte[] text(CorpusCase notes) {
        return String.join("\n", lines(notes, false)).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] markdown(CorpusCase notes) {
        return String.join("\n", lines(notes, true)).getBytes(StandardCharsets.UTF_8);
    }

    /** As an editor breaks it that knows no long lines. */
    static byte[] wrapped(CorpusCase notes) {
        List<String> broken = new ArrayList<>();
        lines(notes, false).forEach(line -> broken.addAll(wrap(line)));
        return String.join("\r\n", broken).getBytes(Charset.forName("windows-1252"));
    }

    /** As copied out of pages with a head and a foot. */
    static byte[] withHeads(CorpusCase notes) {
        List<String> pages = new ArrayList<>();
        int page = 0;
        int onPage = 0;
        for (String line : lines(notes, false)) {
            if (onPage == 0) {
                pages.add("Ministère fictif – Consultation 2026");
                pages.add("");
            }
            pages.addAll(wrap(line));
            if (++onPage == LINES_OF_A_PAGE) {
                pages.add("");
                pages.add("Page " + ++page);
                pages.add("");
                onPage = 0;
            }
        }
        return String.join("\n", pages).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> wrap(String line) {
        List<String> broken = new ArrayList<>();
        String rest = line;
        String indent = line.stripLeading().startsWith("- ") ? "  " : "";
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            if (cut <= indent.length()) {
                break;
            }
            broken.add(rest.substring(0, cut));
            rest = indent + rest.substring(cut + 1);
        }
        broken.add(rest);
        return broken;
    }

    private static List<String> lines(CorpusCase notes, boolean markdown) {
        List<String> lines = new ArrayList<>();
        for (Block block : notes.blocks()) {
            switch (block) {
                case Block.Heading(int level, String text) -> {
                    lines.add("");
                    lines.add(
                            markdown
                                    ? "#".repeat(level) + " " + text
                                    : level == 1 ? text.toUpperCase(java.util.Locale.ROOT) : text + " :");
                    lines.add("");
                }
                case Block.Item(int level, String text) -> lines.add("  ".repeat(level) + "- " + text);
                case Block.Bold(String text) -> {
                    lines.add("");
                    lines.add(markdown ? "**" + text + "**" : text.toUpperCase(java.util.Locale.ROOT));
                }
                case Block.Plain(String text) -> {
                    boolean own = text.length() > WIDTH;
                    if (own) {
                        lines.add("");
                    }
                    lines.add(text);
                    if (own) {
                        lines.add("");
                    }
                }
                case Block.Blank() -> lines.add("");
                case Block.Rows(var rows, var nested) -> {
                    lines.add("");
                    for (int i = 0; i < rows.size(); i++) {
                        lines.add("| " + String.join(" | ", rows.get(i)) + " |");
                        if (i == 0 && markdown) {
                            lines.add("|" + "---|".repeat(rows.getFirst().size()));
                        }
                    }
                    lines.add("");
                }
            }
        }
        return lines;
    }

    static byte[] values(CorpusCase notes, char separator, Charset charset) {
        StringBuilder text = new StringBuilder(charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "");
        for (List<String> row : SheetRendering.rows(notes)) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : separator).append(quoted(row.get(i), separator));
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(charset);
    }

    private static String quoted(String cell, char separator) {
        boolean plain = cell.indexOf(separator) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    static byte[] mail(CorpusCase notes, boolean html) {
        String head = """
                From: Un Expediteur <expediteur@exemple.org>
                To: secretariat@exemple.org
                Subject: =?UTF-8?Q?Notes_de_la_veill=C3=A9e?=
                Date: Mon, 2 Feb 2026 10:00:00 +0000
                MIME-Version: 1.0
                """;
        String plain = "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n"
                + String.join("\n", lines(notes, false)) + "\n";
        if (!html) {
            return (head + plain).getBytes(StandardCharsets.UTF_8);
        }
        String both = head + "Content-Type: multipart/alternative; boundary=\"XX\"\n\n--XX\n" + plain
                + "\n--XX\nContent-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n"
                + java.util.Base64.getMimeEncoder().encodeToString(HtmlRendering.render(notes, true)) + "\n--XX--\n";
        return both.getBytes(StandardCharsets.UTF_8);
    }
}
