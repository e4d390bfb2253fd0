package org.palabre.benchmarks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palabre.engine.StemmedWords;
import org.palabre.synthesis.facet.FacetLabel;
import org.palabre.synthesis.facet.FacetReader;
import org.palabre.synthesis.facet.FacetValue;

/**
 * Agreement of a lexicon with the annotations for one value.
 *
 * @param right true positives
 * @param wrong false positives
 * @param missed false negatives
 */
record FacetScore(FacetValue value, int right, int wrong, int missed) {

    /** Scores by value. */
    static Map<FacetValue, FacetScore> of(FacetReader reader, Collection<FacetSample> samples) {
        var stems = new StemmedWords();
        List<Set<FacetValue>> predictions = samples.stream()
                .map(sample -> reader.read(sample.text(), sample.language(), stems).stream()
                        .map(FacetLabel::value)
                        .collect(Collectors.toSet()))
                .toList();
        List<Set<FacetValue>> annotations =
                samples.stream().map(FacetSample::values).toList();
        Map<FacetValue, FacetScore> scores = new EnumMap<>(FacetValue.class);
        for (FacetValue value : FacetValue.values()) {
            scores.put(value, of(value, annotations, predictions));
        }
        return scores;
    }

    private static FacetScore of(
            FacetValue value, List<Set<FacetValue>> annotations, List<Set<FacetValue>> predictions) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < annotations.size(); i++) {
            boolean isWanted = annotations.get(i).contains(value);
            boolean isFound = predictions.get(i).contains(value);
            right += isWanted && isFound ? 1 : 0;
            wrong += !isWanted && isFound ? 1 : 0;
            missed += isWanted && !isFound ? 1 : 0;
        }
        return new FacetScore(value, right, wrong, missed);
    }

    /** Mean F1 of the scores, without values that occur nowhere. */
    static double macroF1(Collection<FacetScore> scores) {
        return scores.stream()
                .filter(score -> score.right + score.wrong + score.missed > 0)
                .mapToDouble(FacetScore::f1)
                .average()
                .orElse(0);
    }

    double precision() {
        return right == 0 ? 0 : right / (double) (right + wrong);
    }

    double recall() {
        return right == 0 ? 0 : right / (double) (right + missed);
    }

    double f1() {
        return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }
}
