package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.document.TextLine;

/**
 * Finds the lines that stand at the head or foot of pages: the number of the page, and what repeats beside it. Titles
 * that repeat in the middle of pages, such as «Propositions» under each theme, are none.
 */
final class PageLines {

    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:[-–—|]\\s*)?(?:(?:page|p\\.|seite)\\s*)?\\d{1,4}\\s*(?:(?:sur|of|de|/)\\s*\\d{1,4})?(?:\\s*[-–—|])?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CERTAIN = Pattern.compile(
            "(?:page|p\\.)\\s*\\d{1,4}(?:\\s*(?:sur|of|de|/)\\s*\\d{1,4})?\\s*$|^\\s*\\d{1,4}\\s*/\\s*\\d{1,4}\\s*$|^\\s*[-–—]\\s*\\d{1,4}\\s*[-–—]\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** So many filled lines at either end of a page may be its head or foot. */
    private static final int DEPTH = 4;

    private PageLines() {}

    /** The indexes of those lines. */
    static Set<Integer> find(List<TextLine> lines) {
        List<Integer> filled = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        List<Integer> boundaries = new ArrayList<>(List.of(0));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() && !breaksPage(lines, i)) {
                continue;
            }
            if (breaksPage(lines, i)) {
                boundaries.add(filled.size());
            }
            if (!lines.get(i).isBlank()) {
                if (CERTAIN.matcher(lines.get(i).text()).find()
                        && lines.get(i).text().length() < 100) {
                    numbers.add(i);
                    boundaries.add(filled.size());
                    boundaries.add(filled.size() + 1);
                }
                filled.add(i);
            }
        }
        boundaries.add(filled.size());
        Set<Integer> found = repeated(lines, filled, boundaries);
        found.addAll(numbers);
        return found;
    }

    private static boolean breaksPage(List<TextLine> lines, int i) {
        TextLine line = lines.get(i);
        return line.text().indexOf('\f') >= 0
                || (i > 0
                        && line.origin() instanceof Origin.Page(int page, int here)
                        && lines.get(i - 1).origin() instanceof Origin.Page(int before, int there)
                        && page != before);
    }

    private static Set<Integer> repeated(List<TextLine> lines, List<Integer> filled, List<Integer> boundaries) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int page = 0; page < boundaries.size(); page++) {
            int boundary = boundaries.get(page);
            for (int at = Math.max(0, boundary - DEPTH); at < Math.min(filled.size(), boundary + DEPTH); at++) {
                TextLine line = lines.get(filled.get(at));
                String key = key(line);
                places.computeIfAbsent(key, text -> new HashSet<>()).add(filled.get(at));
                pages.computeIfAbsent(key, text -> new HashSet<>()).add(boundary);
            }
        }
        Set<Integer> found = new HashSet<>();
        boolean hasPages = boundaries.size() > 2;
        places.forEach((key, where) -> {
            boolean number = where.stream()
                    .allMatch(i -> NUMBER.matcher(lines.get(i).text()).matches());
            int fewest = Math.max(2, distinctPages(boundaries) / 2);
            if (hasPages && where.size() >= fewest && (number || key.length() > 3)) {
                found.addAll(where);
            }
        });
        return found;
    }

    private static int distinctPages(List<Integer> boundaries) {
        return (int) boundaries.stream().distinct().count() - 1;
    }

    private static String key(TextLine line) {
        return BLANKS.matcher(DIGITS.matcher(line.text()).replaceAll("#"))
                .replaceAll(" ")
                .strip();
    }
}
