package org.palabre.synthesis.map.web;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into short lines, at blanks where there are any. */
final class LabelLines {

    private static final int MOST = 4;
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
        if (lines.size() <= MOST) {
            return lines;
        }
        String last = lines.get(MOST - 1);
        List<String> first = new ArrayList<>(lines.subList(0, MOST - 1));
        first.add((last.length() < length ? last : last.substring(0, length - 1)) + ELLIPSIS);
        return first;
    }
}
