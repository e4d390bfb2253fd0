package org.palabre.consultation.workshop.notes.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes in a form of their own: {@code #} headings, {@code *} list items, {@code |} rows of tables, {@code **bold**}
 * lines, anything else a paragraph. {@code [+]} at the end of a paragraph, item or cell says that its words are a
 * contribution, {@code [+=words]} that these words are, and a line that begins with {@code +} gives one by itself.
 *
 * @param name its name
 * @param tidy whether it is written as one would wish
 * @param formats the formats it is rendered in
 * @param forbidden what must never be published
 * @param blocks what it holds
 * @param expected the contributions, in order
 */
record CorpusCase(
        String name,
        boolean tidy,
        List<String> formats,
        List<String> forbidden,
        List<Block> blocks,
        List<String> expected) {

    /** One thing after the other. */
    sealed interface Block {

        record Heading(int level, String text) implements Block {}

        record Item(int level, String text) implements Block {}

        record Bold(String text) implements Block {}

        record Plain(String text) implements Block {}

        record Blank() implements Block {}

        record Rows(List<List<String>> rows, boolean nested) implements Block {}
    }

    private static final Pattern MARK = Pattern.compile("\\s*\\[\\+(?:=(.*?))?](?=\\s*(?:$|\\|))");
    private static final Pattern ITEM = Pattern.compile("(\\*{1,3}) (.*)");
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.*)\\*\\*");

    static CorpusCase read(Path file) {
        try {
            Reading reading = new Reading();
            Files.readAllLines(file).forEach(reading::take);
            reading.endTable();
            return new CorpusCase(
                    String.valueOf(file.getFileName()).replace(".case", ""),
                    reading.grade.equals("tidy"),
                    reading.formats,
                    reading.forbidden,
                    reading.blocks,
                    reading.expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reading {
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> expected = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> formats = List.of();
        private List<String> forbidden = List.of();
        private String grade = "";
        private boolean nested;

        void take(String line) {
            if (line.startsWith("@")) {
                setting(line);
            } else if (line.startsWith("+ ")) {
                expected.add(line.substring(2).replace("\\n", "\n"));
            } else if (line.startsWith("!nest")) {
                nested = true;
            } else if (line.startsWith("!end")) {
                endTable();
                nested = false;
            } else if (line.startsWith("|")) {
                rows.add(row(line));
            } else {
                endTable();
                blocks.add(block(line));
            }
        }

        private void setting(String line) {
            String value = line.substring(line.indexOf(' ') + 1);
            switch (line.substring(1, line.indexOf(' '))) {
                case "grade" -> grade = value;
                case "formats" -> formats = List.of(value.split(" ", -1));
                case "forbidden" -> forbidden = List.of(value.split(" \\| ", -1));
                default -> throw new IllegalArgumentException(line);
            }
        }

        private Block block(String line) {
            String words = marked(line);
            Matcher heading = HEADING.matcher(words);
            if (heading.matches()) {
                return new Block.Heading(heading.group(1).length(), heading.group(2));
            }
            Matcher bold = BOLD.matcher(words);
            if (bold.matches()) {
                return new Block.Bold(bold.group(1));
            }
            Matcher item = ITEM.matcher(words);
            if (item.matches()) {
                return new Block.Item(item.group(1).length() - 1, item.group(2));
            }
            return words.isBlank() ? new Block.Blank() : new Block.Plain(words);
        }

        private String marked(String line) {
            Matcher mark = MARK.matcher(line);
            if (!mark.find()) {
                return line;
            }
            String words = mark.replaceFirst("");
            String bare = words.replaceFirst("^(?:\\*{1,3}|-) ", "").strip();
            expected.add(mark.group(1) == null ? bare : mark.group(1));
            return words;
        }

        private List<String> row(String line) {
            String inner = line.strip().substring(1, line.strip().length() - 1);
            return Arrays.stream(inner.split("\\|", -1))
                    .map(cell -> marked(cell.strip()))
                    .toList();
        }

        void endTable() {
            if (!rows.isEmpty()) {
                blocks.add(new Block.Rows(List.copyOf(rows), nested));
                rows.clear();
            }
        }
    }
}
