package org.palabre.engine;

/**
 * Dissolves groups too small to be themes: each of their texts joins the group it has the strongest links with, and
 * stays out when it has none. Identical texts count as often as they were sent.
 */
final class SmallGroups {

    private SmallGroups() {}

    /** @param empty texts that name no subject; they stay out of every group */
    static int[] dissolve(int[] groupOf, NeighbourGraph graph, Corpus corpus, boolean[] empty, int smallest) {
        int count = 0;
        for (int group : groupOf) {
            count = Math.max(count, group + 1);
        }
        int[] sizes = new int[count];
        for (int node = 0; node < groupOf.length; node++) {
            sizes[groupOf[node]] += empty[node] ? 0 : corpus.ids(node).size();
        }
        int[] result = new int[groupOf.length];
        for (int node = 0; node < groupOf.length; node++) {
            if (empty[node]) {
                result[node] = Division.NOWHERE;
            } else if (sizes[groupOf[node]] >= smallest) {
                result[node] = groupOf[node];
            } else {
                result[node] = strongest(node, groupOf, graph, sizes, smallest);
            }
        }
        return result;
    }

    private static int strongest(int node, int[] groupOf, NeighbourGraph graph, int[] sizes, int smallest) {
        int best = Division.NOWHERE;
        double most = 0;
        for (int i = graph.start(node); i < graph.end(node); i++) {
            int group = groupOf[graph.neighbours()[i]];
            if (sizes[group] >= smallest && group != best) {
                double weight = 0;
                for (int j = graph.start(node); j < graph.end(node); j++) {
                    weight += groupOf[graph.neighbours()[j]] == group ? graph.weights()[j] : 0;
                }
                if (weight > most || (weight == most && group < best)) {
                    most = weight;
                    best = group;
                }
            }
        }
        return best;
    }
}
