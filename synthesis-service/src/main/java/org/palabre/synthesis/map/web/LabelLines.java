package org.palabre.synthesis.map.web;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into short lines, preferably at spaces. */
final class LabelLines {

    private static final int MAX_LINES = 4;
    private static final String ELLIPSIS = "…";

    private LabelLines() {}

    static List<String> of(String label, int length) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > length) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > length) {
                lines.add(line.substring(0, length - 1) + "-");
                line.delete(0, length - 1);
            }
        }
        lines.add(line.toString());
        if (lines.size() <= MAX_LINES) {
            return lines;
        }
        String last = lines.get(MAX_LINES - 1);
        List<String> first = new ArrayList<>(lines.subList(0, MAX_LINES - 1));
        first.add((last.length() < length ? last : last.substring(0, length - 1)) + ELLIPSIS);
        return first;
    }
}
