package org.palabre.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities of a neighbour graph by the Leiden algorithm (Traag, Waltman and van Eck 2019) for modularity with a
 * resolution (Reichardt and Bornholdt 2006), by its authors' own library.
 */
final class Communities {

    private final Network network;
    private final double twiceWeight;

    Communities(NeighbourGraph graph) {
        var neighbours = new LargeIntArray(graph.neighbours());
        var weights = new LargeDoubleArray(graph.weights().length);
        for (int i = 0; i < graph.weights().length; i++) {
            weights.set(i, graph.weights()[i]);
        }
        network = new Network(graph.size(), true, graph.offsets(), neighbours, weights, false);
        twiceWeight = 2 * network.getTotalEdgeWeight();
    }

    /** The community of each text, numbered from 0, after the given number of iterations. */
    int[] find(double resolution, int iterations, long seed) {
        var leiden = new LeidenAlgorithm(
                resolution / Math.max(twiceWeight, Double.MIN_NORMAL),
                iterations,
                LeidenAlgorithm.DEFAULT_RANDOMNESS,
                new InterruptibleRandom(seed));
        return leiden.findClustering(network).getClusters();
    }

    /**
     * The best of several searches. Modularity has many optima nearly as good as the best (Good, de Montjoye and Clauset
     * 2010), so one search alone gives themes of uneven quality.
     */
    int[] findBest(double resolution, Effort effort, long seed, Workers workers) throws InterruptedException {
        List<Callable<int[]>> searches = new ArrayList<>();
        for (int i = 0; i < effort.searches(); i++) {
            long own = seed + i;
            searches.add(() -> find(resolution, effort.iterations(), own));
        }
        int[] best = new int[0];
        double highest = Double.NEGATIVE_INFINITY;
        for (int[] found : workers.all(searches)) {
            double quality = quality(found, resolution);
            if (quality > highest) {
                highest = quality;
                best = found;
            }
        }
        return best;
    }

    /** How hard to search: less where the graph is large, and one optimum as good as another. */
    record Effort(int searches, int iterations) {

        private static final long SMALL = 150_000;
        private static final long MIDDLE = 1_000_000;

        static Effort of(NeighbourGraph graph) {
            if (graph.links() <= SMALL) {
                return new Effort(8, 10);
            }
            return graph.links() <= MIDDLE ? new Effort(2, 3) : new Effort(1, 2);
        }
    }

    /** Modularity of a division at a resolution; at 1 that of Newman and Girvan (2004). */
    double quality(int[] communities, double resolution) {
        if (twiceWeight == 0) {
            return 0;
        }
        var cpm = new LeidenAlgorithm();
        cpm.setResolution(resolution / twiceWeight);
        return cpm.calcQuality(network, new Clustering(communities));
    }

    /** Lets a run be interrupted inside the library, which draws random numbers throughout. */
    private static final class InterruptibleRandom extends Random {

        private boolean ready;

        InterruptibleRandom(long seed) {
            super(seed);
            ready = true;
        }

        @Override
        protected int next(int bits) {
            if (ready && Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            return super.next(bits);
        }
    }
}
