package org.palabre.engine;

import java.util.Arrays;

/**
 * Which texts are near which, and how near: an undirected weighted graph in compressed rows, neighbours ascending.
 *
 * @param offsets one more than there are texts
 * @param neighbours each link stands twice, once at either end
 * @param weights above 0, beside neighbours
 */
@SuppressWarnings("ArrayRecordComponent") // a plain numeric table, never compared
record NeighbourGraph(long[] offsets, int[] neighbours, float[] weights) {

    int size() {
        return offsets.length - 1;
    }

    long links() {
        return neighbours.length / 2;
    }

    int start(int node) {
        return (int) offsets[node];
    }

    int end(int node) {
        return (int) offsets[node + 1];
    }

    /**
     * Joins the directed lists of nearest texts: two are linked when either counts the other among its nearest.
     *
     * @param nearest for each text its nearest, {@code -1} where there are fewer
     * @param near the similarity beside each
     */
    static NeighbourGraph joining(int[][] nearest, float[][] near) {
        int size = nearest.length;
        int[] degrees = new int[size + 1];
        for (int node = 0; node < size; node++) {
            for (int other : nearest[node]) {
                degrees[node]++;
                degrees[other]++;
            }
        }
        int[] starts = new int[size + 1];
        for (int node = 0; node < size; node++) {
            starts[node + 1] = starts[node] + degrees[node];
        }
        long[] cells = new long[starts[size]];
        int[] next = starts.clone();
        for (int node = 0; node < size; node++) {
            for (int i = 0; i < nearest[node].length; i++) {
                int other = nearest[node][i];
                int weight = Float.floatToRawIntBits(near[node][i]);
                cells[next[node]++] = (long) other << 32 | weight;
                cells[next[other]++] = (long) node << 32 | weight;
            }
        }
        return withoutDoubles(starts, cells);
    }

    /** The share of the link weight of these texts that stays among them, 0 to 1; 0 without links. */
    double shareWithin(int[] nodes) {
        int[] sorted = nodes.clone();
        Arrays.sort(sorted);
        double within = 0;
        double total = 0;
        for (int node : sorted) {
            for (int i = start(node); i < end(node); i++) {
                total += weights[i];
                within += Arrays.binarySearch(sorted, neighbours[i]) >= 0 ? weights[i] : 0;
            }
        }
        return total == 0 ? 0 : within / total;
    }

    /** The links among some texts only, numbered by their place in {@code nodes}, which ascend. */
    NeighbourGraph among(int[] nodes) {
        long[] starts = new long[nodes.length + 1];
        int room = 0;
        for (int node : nodes) {
            room += end(node) - start(node);
        }
        int[] kept = new int[room];
        float[] keptWeights = new float[room];
        int at = 0;
        for (int i = 0; i < nodes.length; i++) {
            for (int j = start(nodes[i]); j < end(nodes[i]); j++) {
                int other = Arrays.binarySearch(nodes, neighbours[j]);
                if (other >= 0) {
                    kept[at] = other;
                    keptWeights[at++] = weights[j];
                }
            }
            starts[i + 1] = at;
        }
        return new NeighbourGraph(starts, Arrays.copyOf(kept, at), Arrays.copyOf(keptWeights, at));
    }

    private static NeighbourGraph withoutDoubles(int[] starts, long[] cells) {
        int size = starts.length - 1;
        long[] offsets = new long[size + 1];
        int[] neighbours = new int[cells.length];
        float[] weights = new float[cells.length];
        int at = 0;
        for (int node = 0; node < size; node++) {
            Arrays.sort(cells, starts[node], starts[node + 1]);
            int previous = -1;
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                int other = (int) (cells[i] >>> 32);
                float weight = Float.intBitsToFloat((int) cells[i]);
                if (other == previous) {
                    weights[at - 1] = Math.max(weights[at - 1], weight);
                } else {
                    neighbours[at] = other;
                    weights[at++] = weight;
                }
                previous = other;
            }
            offsets[node + 1] = at;
        }
        return new NeighbourGraph(offsets, Arrays.copyOf(neighbours, at), Arrays.copyOf(weights, at));
    }
}
