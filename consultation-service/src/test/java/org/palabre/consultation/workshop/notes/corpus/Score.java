package org.palabre.consultation.workshop.notes.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.ReadNotes;
import org.palabre.consultation.workshop.notes.SkippedLine;
import org.palabre.consultation.workshop.notes.corpus.CorpusCase.Block;

/**
 * How well one file was read.
 *
 * @param expected contributions in the file
 * @param found contributions found
 * @param right those found that are expected: at least nine tenths of their words, either way
 * @param missing expected ones that were not found
 * @param wrong found ones that were not expected
 * @param published forbidden words in what was found
 * @param vanished words of the file that are neither in a contribution nor in the list of what was left
 */
record Score(
        int expected,
        int found,
        int right,
        List<String> missing,
        List<String> wrong,
        List<String> published,
        List<String> vanished) {

    private static final double SAME = 0.9;

    static Score of(CorpusCase notes, ReadNotes read) {
        List<String> texts = read.items().stream().map(NoteItem::text).toList();
        List<String> missing = new ArrayList<>(notes.expected());
        List<String> wrong = new ArrayList<>();
        for (String text : texts) {
            String match = missing.stream()
                    .filter(expected -> similarity(expected, text) >= SAME)
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                wrong.add(text);
            } else {
                missing.remove(match);
            }
        }
        String shown = String.join("\n", texts) + "\n"
                + read.items().stream().flatMap(item -> item.context().stream()).toList();
        List<String> published =
                notes.forbidden().stream().filter(word -> shown.contains(word)).toList();
        int right = notes.expected().size() - missing.size();
        return new Score(
                notes.expected().size(), texts.size(), right, missing, wrong, published, vanished(notes, read));
    }

    double precision() {
        return found == 0 ? 0 : right / (double) found;
    }

    double recall() {
        return expected == 0 ? 1 : right / (double) expected;
    }

    /** Twice the words in common, over all words. */
    private static double similarity(String one, String other) {
        Map<String, Integer> words = new HashMap<>();
        List<String> left = words(one);
        List<String> right = words(other);
        left.forEach(word -> words.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : right) {
            if (words.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / Math.max(1, left.size() + right.size());
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return java.util.Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> vanished(CorpusCase notes, ReadNotes read) {
        StringBuilder all = new StringBuilder(" ");
        read.items()
                .forEach(item ->
                        all.append(String.join(" ", words(item.original()))).append(' '));
        for (SkippedLine line : read.skipped()) {
            all.append(String.join(" ", words(line.text()))).append(' ');
        }
        String heap = all.toString();
        List<String> vanished = new ArrayList<>();
        for (String text : texts(notes)) {
            String line = String.join(" ", words(text.replaceAll("<[^>]*>", " ").replaceAll("&[a-z]+;", " ")));
            boolean words = line.chars().anyMatch(Character::isLetter);
            boolean markup = text.indexOf('<') >= 0;
            if (words && !markup && !heap.contains(" " + line + " ") && !heap.contains(line)) {
                vanished.add(text);
            }
        }
        return vanished;
    }

    private static List<String> texts(CorpusCase notes) {
        List<String> texts = new ArrayList<>();
        for (Block block : notes.blocks()) {
            switch (block) {
                case Block.Heading(int level, String text) -> texts.add(text);
                case Block.Item(int level, String text) -> texts.add(text);
                case Block.Bold(String text) -> texts.add(text);
                case Block.Plain(String text) -> texts.add(text.replaceFirst("^(?:\\p{Nd}+[.)])+\\s*", ""));
                case Block.Blank() -> {}
                case Block.Rows(var rows, var nested) -> rows.forEach(texts::addAll);
            }
        }
        return texts;
    }
}
