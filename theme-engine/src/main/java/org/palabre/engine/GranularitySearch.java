package org.palabre.engine;

/** Finds the resolution at which a graph has about as many communities of a least size as are wanted, by bisection. */
final class GranularitySearch {

    private static final double BROADEST = 1.0 / 64;
    private static final double FINEST = 256;
    private static final int STEPS = 12;
    private static final int ITERATIONS = 3;

    private final Communities communities;
    private final Corpus corpus;
    private final int smallest;
    private final long seed;

    GranularitySearch(Communities communities, Corpus corpus, int smallest, long seed) {
        this.communities = communities;
        this.corpus = corpus;
        this.smallest = smallest;
        this.seed = seed;
    }

    /** The resolution of the division that comes nearest; the broader one of two as near. */
    double resolutionFor(int themes) {
        double low = Math.log(BROADEST);
        double high = Math.log(FINEST);
        double best = 1;
        int nearest = Integer.MAX_VALUE;
        for (int step = 0; step < STEPS && nearest > 0; step++) {
            double middle = (low + high) / 2;
            Count count = countAt(Math.exp(middle));
            int distance = Math.abs(count.themes() - themes);
            if (distance < nearest || (distance == nearest && Math.exp(middle) < best)) {
                nearest = distance;
                best = Math.exp(middle);
            }
            if (count.themes() < themes && !count.tooFine()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return best;
    }

    /**
     * What a division holds.
     *
     * @param themes communities of the least size
     * @param tooFine whether most texts are in smaller ones
     */
    private record Count(int themes, boolean tooFine) {}

    private Count countAt(double resolution) {
        int[] found = communities.find(resolution, ITERATIONS, seed);
        int[] sizes = new int[found.length];
        for (int node = 0; node < found.length; node++) {
            sizes[found[node]] += corpus.ids(node).size();
        }
        int themes = 0;
        int themed = 0;
        for (int size : sizes) {
            themes += size >= smallest ? 1 : 0;
            themed += size >= smallest ? size : 0;
        }
        return new Count(themes, themed * 2 < corpus.texts());
    }
}
