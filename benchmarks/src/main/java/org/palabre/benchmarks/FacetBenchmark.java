package org.palabre.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palabre.synthesis.facet.Facet;
import org.palabre.synthesis.facet.FacetLexicon;
import org.palabre.synthesis.facet.FacetReader;
import org.palabre.synthesis.facet.FacetValue;

/** Prints the agreement of the shipped lexicon with 200 manually annotated contributions. */
public final class FacetBenchmark {

    private FacetBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        List<FacetSample> all = FacetSample.all();
        List<List<FacetSample>> halves = List.of(
                all,
                all.stream().filter(sample -> !sample.heldOut()).toList(),
                all.stream().filter(FacetSample::heldOut).toList());
        var reader = new FacetReader(FacetLexicon.shipped());
        List<Map<FacetValue, FacetScore>> scores =
                halves.stream().map(half -> FacetScore.of(reader, half)).toList();
        System.out.println("| value | labels | all: precision / recall / F1 | seen while writing: F1 | held out: F1 |");
        System.out.println("|---|---|---|---|---|");
        for (Facet facet : Facet.values()) {
            for (FacetValue value : FacetValue.of(facet)) {
                List<FacetScore> of =
                        scores.stream().map(half -> score(half, value)).toList();
                FacetScore whole = of.getFirst();
                System.out.printf(
                        Locale.ROOT,
                        "| %s: %s | %d | %.2f / %.2f / %.2f | %.2f | %.2f |%n",
                        facet.slug(),
                        value.slug(),
                        whole.right() + whole.missed(),
                        whole.precision(),
                        whole.recall(),
                        whole.f1(),
                        of.get(1).f1(),
                        of.get(2).f1());
            }
            row("mean of " + facet.slug(), scores, FacetValue.of(facet));
        }
        row("**mean of all values**", scores, List.of(FacetValue.values()));
    }

    private static void row(String name, List<Map<FacetValue, FacetScore>> scores, Collection<FacetValue> values) {
        List<String> means = new ArrayList<>();
        for (Map<FacetValue, FacetScore> half : scores) {
            means.add(String.format(
                    Locale.ROOT,
                    "%.3f",
                    FacetScore.macroF1(
                            values.stream().map(value -> score(half, value)).toList())));
        }
        System.out.printf("| %s | | %s |%n", name, String.join(" | ", means));
    }

    private static FacetScore score(Map<FacetValue, FacetScore> scores, FacetValue value) {
        return scores.getOrDefault(value, new FacetScore(value, 0, 0, 0));
    }
}
