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
 * How far a lexicon agrees with a person about one value.
 *
 * @param right both found it
 * @param wrong the lexicon alone found it
 * @param missed the person alone found it
 */
record FacetScore(FacetValue value, int right, int wrong, int missed) {

    /** The score of each value. */
    static Map<FacetValue, FacetScore> of(FacetReader reader, Collection<FacetSample> samples) {
        var stems = new StemmedWords();
        List<Set<FacetValue>> found = samples.stream()
                .map(sample -> reader.read(sample.text(), sample.language(), stems).stream()
                        .map(FacetLabel::value)
                        .collect(Collectors.toSet()))
                .toList();
        List<Set<FacetValue>> wanted = samples.stream().map(FacetSample::values).toList();
        Map<FacetValue, FacetScore> scores = new EnumMap<>(FacetValue.class);
        for (FacetValue value : FacetValue.values()) {
            scores.put(value, of(value, wanted, found));
        }
        return scores;
    }

    private static FacetScore of(FacetValue value, List<Set<FacetValue>> wanted, List<Set<FacetValue>> found) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < wanted.size(); i++) {
            boolean isWanted = wanted.get(i).contains(value);
            boolean isFound = found.get(i).contains(value);
            right += isWanted && isFound ? 1 : 0;
            wrong += !isWanted && isFound ? 1 : 0;
            missed += isWanted && !isFound ? 1 : 0;
        }
        return new FacetScore(value, right, wrong, missed);
    }

    /** The mean F1 of these scores, values that nobody found left out. */
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
