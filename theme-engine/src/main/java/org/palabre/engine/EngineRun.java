package org.palabre.engine;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** One run of the engine over one corpus, phase by phase. */
final class EngineRun {

    private static final int FEW_TEXTS = 30;
    private static final int ROOTS_PER_MEMBER = 5;

    private final Corpus corpus;
    private final @Nullable Meanings meanings;
    private final EngineSettings settings;
    private final Workers workers;
    private final ProgressListener progress;
    private final Terms terms = new Terms();
    private final Map<Phase, Duration> durations = new EnumMap<>(Phase.class);
    private double resolution;

    EngineRun(
            Corpus corpus,
            @Nullable Meanings meanings,
            EngineSettings settings,
            Workers workers,
            ProgressListener progress) {
        this.corpus = corpus;
        this.meanings = meanings;
        this.settings = settings;
        this.resolution = settings.granularity();
        this.workers = workers;
        this.progress = progress;
    }

    Grouping group(List<Text> texts) throws InterruptedException {
        if (corpus.size() == 0) {
            return new Grouping(List.of(), List.of(), List.of(), figures(0, 0, 0));
        }
        Scale scale = Scale.of(corpus.size(), settings);
        var analysis = new Analysis(corpus, terms, Bm25.DEFAULT, workers);
        SparseVectors vectors = timed(Phase.ANALYSIS, () -> analysis.terms(fraction(Phase.ANALYSIS)));
        NeighbourGraph graph = timed(Phase.NEIGHBOURS, () -> link(scale, analysis, vectors));
        var communities = new Communities(graph);
        int smallest = smallestTheme(texts.size());
        resolution = resolution(communities, smallest);
        int[] found = timed(
                Phase.COMMUNITIES,
                () -> communities.findBest(resolution, Communities.Effort.of(graph), settings.seed(), workers));
        boolean[] empty = new EmptyTexts(corpus, terms).find();
        int[] groupOf = SmallGroups.dissolve(found, graph, corpus, empty, smallest);
        var builder = new ThemeBuilder(corpus, terms, vectors, graph, settings.seed());
        List<FoundTheme> themes = timed(Phase.LABELS, () -> builder.build(groupOf, workers, fraction(Phase.LABELS)));
        List<String> unthemed = texts.stream()
                .map(Text::id)
                .filter(id -> groupOf[corpus.node(id)] == Division.NOWHERE)
                .toList();
        double modularity = communities.quality(found, 1);
        return new Grouping(themes, unthemed, List.of(), figures(vectors.usedColumns(), graph.links(), modularity));
    }

    private double resolution(Communities communities, int smallest) {
        Integer wanted = settings.themes();
        return wanted == null
                ? settings.granularity()
                : new GranularitySearch(communities, corpus, smallest, settings.seed()).resolutionFor(wanted);
    }

    /** In a few dozen texts two that agree are a theme already; in thousands it takes more to be worth a reader's time. */
    private int smallestTheme(int texts) {
        return texts < FEW_TEXTS
                ? Math.min(2, settings.smallestTheme())
                : Math.max(settings.smallestTheme(), (int) (Math.sqrt(texts) / ROOTS_PER_MEMBER));
    }

    private NeighbourGraph link(Scale scale, Analysis analysis, SparseVectors vectors) throws InterruptedException {
        var search = new NeighbourSearch(corpus.languages(), workers, scale, Blend.DEFAULT);
        NeighbourGraph words;
        if (scale.full()) {
            SparseVectors pieces = analysis.pieces(done -> {});
            float[][] topics = LatentTopics.of(new SparseVectors[] {vectors, pieces}, settings.seed(), workers);
            words = search.link(vectors, pieces, topics, fraction(Phase.NEIGHBOURS));
        } else {
            words = search.link(vectors, fraction(Phase.NEIGHBOURS));
        }
        return meanings == null || corpus.size() > Meanings.MOST
                ? words
                : MeaningGraph.of(corpus, meanings).beside(words, scale.neighbours(), workers);
    }

    private DoubleConsumer fraction(Phase phase) {
        return fraction -> progress.progressed(phase, fraction);
    }

    private interface Step<T> {
        T take() throws InterruptedException;
    }

    private <T> T timed(Phase phase, Step<T> step) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        progress.progressed(phase, 0);
        long start = System.nanoTime();
        T result = step.take();
        durations.put(phase, Duration.ofNanos(System.nanoTime() - start));
        progress.progressed(phase, 1);
        return result;
    }

    private Run figures(int terms, long links, double modularity) {
        return new Run(
                ThemeEngine.VERSION,
                settings,
                corpus.texts(),
                corpus.size(),
                terms,
                links,
                resolution,
                modularity,
                durations);
    }
}
