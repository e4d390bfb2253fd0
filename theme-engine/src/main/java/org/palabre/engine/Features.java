package org.palabre.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Counts what each text is made of (terms, or pieces of words) and numbers the features in the order of their first
 * appearance, whatever the number of workers.
 */
final class Features {

    private static final int BLOCK = 512;

    /** Gives the features of a text, repeated as often as they stand in it. */
    @FunctionalInterface
    interface Source {
        void of(int node, Consumer<String> features);
    }

    /** The features of a block of texts, numbered within the block; {@code ends} closes each text. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(List<String> names, int[] numbers, int[] ends) {}

    private Features() {}

    static SparseVectors count(int texts, Source source, Workers workers, DoubleConsumer progress)
            throws InterruptedException {
        Part[] parts = new Part[(texts + BLOCK - 1) / BLOCK];
        workers.inBlocks(texts, BLOCK, progress, (from, to) -> parts[from / BLOCK] = part(from, to, source));
        return joined(texts, parts);
    }

    private static Part part(int from, int to, Source source) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        var all = new IntList();
        int[] ends = new int[to - from];
        for (int node = from; node < to; node++) {
            source.of(node, name -> {
                Integer number = numbers.get(name);
                if (number == null) {
                    number = names.size();
                    numbers.put(name, number);
                    names.add(name);
                }
                all.add(number);
            });
            ends[node - from] = all.size();
        }
        return new Part(names, all.toArray(), ends);
    }

    private static SparseVectors joined(int texts, Part[] parts) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] offsets = new int[texts + 1];
        var columns = new IntList();
        var counts = new IntList();
        int node = 0;
        for (int p = 0; p < parts.length; p++) {
            int[] global = new int[parts[p].names().size()];
            for (int i = 0; i < global.length; i++) {
                Integer number = numbers.putIfAbsent(parts[p].names().get(i), numbers.size());
                global[i] = number == null ? numbers.size() - 1 : number;
            }
            int at = 0;
            for (int end : parts[p].ends()) {
                addCounts(parts[p].numbers(), at, end, global, columns, counts);
                offsets[++node] = columns.size();
                at = end;
            }
        }
        float[] values = new float[counts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = counts.get(i);
        }
        return new SparseVectors(offsets, columns.toArray(), values, numbers.size());
    }

    private static void addCounts(int[] numbers, int from, int to, int[] global, IntList columns, IntList counts) {
        int[] text = new int[to - from];
        for (int i = from; i < to; i++) {
            text[i - from] = global[numbers[i]];
        }
        Arrays.sort(text);
        for (int i = 0; i < text.length; ) {
            int same = i;
            while (same < text.length && text[same] == text[i]) {
                same++;
            }
            columns.add(text[i]);
            counts.add(same - i);
            i = same;
        }
    }
}
