package org.palabre.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** Makes readable themes of groups: orders the members, names the groups, picks quotations, divides them once more. */
final class ThemeBuilder {

    /** Texts a theme must have to be divided, and a part must have to be a sub-theme. */
    private static final int LEAST_DIVIDED = 12;

    private static final int LEAST_PART = 3;
    private static final int MOST_PARTS = 10;
    private static final int ITERATIONS = 2;

    /** The texts nearest to the centre that are enough to name a theme, and a part of one. */
    private static final int TEXTS_FOR_A_NAME = 200;

    private static final int TEXTS_FOR_A_PART = 50;

    private final Corpus corpus;
    private final SparseVectors vectors;
    private final NeighbourGraph graph;
    private final Labeller labeller;
    private final Labeller partLabeller;
    private final Quotations quotations;
    private final long seed;

    ThemeBuilder(Corpus corpus, Terms terms, SparseVectors vectors, NeighbourGraph graph, long seed) {
        this.corpus = corpus;
        this.vectors = vectors;
        this.graph = graph;
        this.labeller = Labeller.ofThemes(corpus, terms, TEXTS_FOR_A_NAME);
        this.partLabeller = Labeller.ofParts(corpus, terms, TEXTS_FOR_A_PART);
        this.quotations = new Quotations(corpus, vectors);
        this.seed = seed;
    }

    /** A group with its texts nearest to the centre first. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Ordered(int[] nodes, double[] proximities) {}

    List<FoundTheme> build(int[] groupOf, Workers workers, DoubleConsumer progress) throws InterruptedException {
        List<int[]> groups = Division.groups(groupOf);
        Ordered[] ordered = new Ordered[groups.size()];
        workers.inBlocks(groups.size(), 1, done -> progress.accept(done / 3), (from, to) -> {
            ordered[from] = ordered(groups.get(from));
        });
        List<Optional<Labeller.Name>> names =
                labeller.name(Arrays.stream(ordered).map(Ordered::nodes).toList(), new HashSet<>());
        FoundTheme[] themes = new FoundTheme[groups.size()];
        workers.inBlocks(groups.size(), 1, done -> progress.accept((1 + 2 * done) / 3), (from, to) -> {
            themes[from] = theme(
                    ordered[from],
                    names.get(from).orElseThrow(),
                    parts(groups.get(from), names.get(from).orElseThrow()));
        });
        return List.of(themes);
    }

    private List<FoundTheme> parts(int[] group, Labeller.Name theme) {
        if (group.length < LEAST_DIVIDED) {
            return List.of();
        }
        int[] partOf = new Communities(graph.among(group)).find(1, ITERATIONS, seed);
        List<Ordered> parts = new ArrayList<>();
        for (int[] part : Division.groups(partOf)) {
            if (part.length >= LEAST_PART && parts.size() < MOST_PARTS) {
                int[] nodes = new int[part.length];
                for (int i = 0; i < part.length; i++) {
                    nodes[i] = group[part[i]];
                }
                parts.add(ordered(nodes));
            }
        }
        if (parts.size() < 2) {
            return List.of();
        }
        List<Optional<Labeller.Name>> names =
                partLabeller.name(parts.stream().map(Ordered::nodes).toList(), new HashSet<>(theme.phrases()));
        List<FoundTheme> subThemes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Ordered part = parts.get(i);
            names.get(i).ifPresent(name -> subThemes.add(theme(part, name, List.of())));
        }
        return subThemes.size() < 2 ? List.of() : subThemes;
    }

    private FoundTheme theme(Ordered group, Labeller.Name name, List<FoundTheme> subThemes) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < group.nodes().length; i++) {
            for (String id : corpus.ids(group.nodes()[i])) {
                members.add(new Member(id, group.proximities()[i]));
            }
        }
        return new FoundTheme(
                name.label(),
                name.keywords(),
                members,
                quotations.of(group.nodes()),
                subThemes,
                Sureness.of(graph.shareWithin(group.nodes())));
    }

    private Ordered ordered(int[] group) {
        var centre = new Centre(vectors, group);
        record Placed(int node, double proximity) {}
        List<Placed> placed = new ArrayList<>();
        for (int node : group) {
            placed.add(new Placed(node, centre.proximity(vectors, node)));
        }
        placed.sort(Comparator.comparingDouble(Placed::proximity).reversed().thenComparingInt(Placed::node));
        return new Ordered(
                placed.stream().mapToInt(Placed::node).toArray(),
                placed.stream().mapToDouble(Placed::proximity).toArray());
    }
}
