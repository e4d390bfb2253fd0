package org.palabre.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palabre.engine.FoundTheme;
import org.palabre.engine.Grouping;
import org.palabre.engine.Text;

/**
 * Texts with labels, read from a tab-separated file with the header {@code text<TAB>label}.
 *
 * @param name name of the file
 * @param texts numbered from 0
 * @param labels one per text, numbered from 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Yardstick(String name, List<Text> texts, int[] labels) {

    static Yardstick read(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            int tab = line.lastIndexOf('\t');
            texts.add(new Text(Integer.toString(texts.size()), line.substring(0, tab), "und"));
            labels.add(numbers.computeIfAbsent(line.substring(tab + 1), unseen -> numbers.size()));
        }
        String name = String.valueOf(file.getFileName()).replace(".tsv", "");
        return new Yardstick(
                name, texts, labels.stream().mapToInt(label -> label).toArray());
    }

    /** The theme number of each text; texts without theme form a further group. */
    int[] groupsOf(Grouping grouping) {
        int[] groups = new int[texts.size()];
        Arrays.fill(groups, -1);
        List<FoundTheme> themes = grouping.themes();
        for (int theme = 0; theme < themes.size(); theme++) {
            for (String id : themes.get(theme).memberIds()) {
                groups[Integer.parseInt(id)] = theme;
            }
        }
        return groups;
    }

    int groups() {
        return (int) Arrays.stream(labels).distinct().count();
    }
}
