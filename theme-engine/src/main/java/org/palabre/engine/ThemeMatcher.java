package org.palabre.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Keeps the identity of themes from run to run: each found theme takes the id of the existing theme it shares most texts
 * with, no id is given twice, and the sum of overlaps is the largest possible (the assignment problem, Kuhn 1955).
 * Overlap is the Jaccard index over the texts that both runs know, so that growth does not cost a theme its name.
 */
public final class ThemeMatcher {

    /** Less in common than this is another theme. */
    private static final double LEAST_OVERLAP = 0.2;

    /**
     * Who is who.
     *
     * @param idOfFound for each found theme, in the order given, the existing theme it continues, or nothing if it is
     *     new
     * @param vanished existing themes that no found theme continues
     */
    public record Matching(List<Optional<String>> idOfFound, Set<String> vanished) {

        public Matching {
            idOfFound = List.copyOf(idOfFound);
            vanished = Set.copyOf(vanished);
        }
    }

    /**
     * Matches found themes with existing ones.
     *
     * @param existing text ids of each existing theme, by theme id; leave out what must not be continued
     * @param found text ids of each found theme; no text is in two
     */
    public Matching match(
            Map<String, ? extends Collection<String>> existing, List<? extends Collection<String>> found) {
        Map<String, Integer> foundOf = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            for (String text : found.get(i)) {
                foundOf.put(text, i);
            }
        }
        int[] knownSizes = new int[found.size()];
        Map<String, Map<Integer, Integer>> shared = new TreeMap<>();
        existing.forEach((id, texts) -> {
            Map<Integer, Integer> counts = new TreeMap<>();
            for (String text : texts) {
                Integer theme = foundOf.get(text);
                if (theme != null) {
                    counts.merge(theme, 1, Integer::sum);
                    knownSizes[theme]++;
                }
            }
            shared.put(id, counts);
        });
        return assign(shared, knownSizes);
    }

    private static Matching assign(Map<String, Map<Integer, Integer>> shared, int[] knownSizes) {
        var graph = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        Set<String> left = new LinkedHashSet<>();
        Set<String> right = new LinkedHashSet<>();
        shared.keySet().forEach(id -> left.add("e" + id));
        for (int i = 0; i < knownSizes.length; i++) {
            right.add("f" + i);
        }
        left.forEach(graph::addVertex);
        right.forEach(graph::addVertex);
        shared.forEach((id, counts) -> {
            int size = counts.values().stream().mapToInt(count -> count).sum();
            counts.forEach((theme, both) -> {
                double overlap = both / (double) (size + knownSizes[theme] - both);
                if (overlap >= LEAST_OVERLAP) {
                    graph.setEdgeWeight(graph.addEdge("e" + id, "f" + theme), overlap);
                }
            });
        });
        Map<Integer, String> idOfFound = new HashMap<>();
        for (DefaultWeightedEdge edge : new MaximumWeightBipartiteMatching<>(graph, left, right)
                .getMatching()
                .getEdges()) {
            String id = graph.getEdgeSource(edge).substring(1);
            idOfFound.put(Integer.parseInt(graph.getEdgeTarget(edge).substring(1)), id);
        }
        List<Optional<String>> ids = new ArrayList<>();
        for (int i = 0; i < knownSizes.length; i++) {
            ids.add(Optional.ofNullable(idOfFound.get(i)));
        }
        Set<String> vanished = new HashSet<>(shared.keySet());
        vanished.removeAll(idOfFound.values());
        return new Matching(ids, vanished);
    }
}
