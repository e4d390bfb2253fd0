package org.palabre.engine;

import java.util.Arrays;

/** Keeps the best few of many offers; among equals the lower number wins, so the outcome does not depend on order. */
final class Nearest {

    private final int[] items;
    private final float[] scores;
    private int size;

    Nearest(int capacity) {
        items = new int[capacity];
        scores = new float[capacity];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** A binary heap with the worst kept item at its root. */
    void offer(int item, float score) {
        if (size < items.length) {
            int at = size++;
            while (at > 0 && worse(item, score, (at - 1) / 2)) {
                copy((at - 1) / 2, at);
                at = (at - 1) / 2;
            }
            items[at] = item;
            scores[at] = score;
        } else if (size > 0 && better(item, score, 0)) {
            replaceWorst(item, score);
        }
    }

    private void replaceWorst(int item, float score) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && worse(items[child + 1], scores[child + 1], child)) {
                child++;
            }
            if (!better(item, score, child)) {
                break;
            }
            copy(child, at);
            at = child;
        }
        items[at] = item;
        scores[at] = score;
    }

    private boolean worse(int item, float score, int than) {
        return score < scores[than] || (score == scores[than] && item > items[than]);
    }

    private boolean better(int item, float score, int than) {
        return score > scores[than] || (score == scores[than] && item < items[than]);
    }

    private void copy(int from, int to) {
        items[to] = items[from];
        scores[to] = scores[from];
    }

    int[] items() {
        return Arrays.copyOf(items, size);
    }

    float[] scores() {
        return Arrays.copyOf(scores, size);
    }
}
