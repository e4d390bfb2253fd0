package org.palabre.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.palabre.engine.StemmedWords;

/** Agreement of one engine's themes with the labels over samples, in all and by length of text in content words. */
final class SampleAgreement {

    /** Ranges of length: up to four content words, up to nineteen, and more. */
    static final List<String> LENGTHS = List.of("1 to 4 words", "5 to 19 words", "20 words and more");

    private static final int SHORT = 4;
    private static final int MIDDLE = 19;

    private final StemmedWords words;
    private double all;
    private double themes;
    private int samples;
    private final double[] byLength = new double[LENGTHS.size()];
    private final int[] samplesByLength = new int[LENGTHS.size()];

    SampleAgreement(StemmedWords words) {
        this.words = words;
    }

    /** Counts a sample in. */
    void add(List<String> texts, int[] labels, int[] groups, int themesFound) {
        all += Agreement.between(labels, groups).adjustedRand();
        themes += themesFound;
        samples++;
        int[] lengths = texts.stream()
                .mapToInt(text -> rangeOf(words.of(text, "und").size()))
                .toArray();
        for (int range = 0; range < byLength.length; range++) {
            List<Integer> within = new ArrayList<>();
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == range) {
                    within.add(i);
                }
            }
            if (within.size() >= texts.size() / 10) {
                byLength[range] += Agreement.between(picked(labels, within), picked(groups, within))
                        .adjustedRand();
                samplesByLength[range]++;
            }
        }
    }

    double mean() {
        return all / samples;
    }

    double themes() {
        return themes / samples;
    }

    /** Mean over the samples with a tenth of their texts in this range; not a number without any. */
    double ofLength(int range) {
        return samplesByLength[range] == 0 ? Double.NaN : byLength[range] / samplesByLength[range];
    }

    private static int rangeOf(int contentWords) {
        if (contentWords <= SHORT) {
            return 0;
        }
        return contentWords <= MIDDLE ? 1 : 2;
    }

    private static int[] picked(int[] all, List<Integer> positions) {
        return positions.stream().mapToInt(position -> all[position]).toArray();
    }
}
