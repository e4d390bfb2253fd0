package org.palabre.benchmarks;

import java.util.HashMap;
import java.util.Map;

/**
 * Agreement of a grouping with labels, corrected for chance: 0 by chance, 1 for full agreement.
 *
 * @param adjustedRand adjusted Rand index (Hubert and Arabie 1985)
 * @param adjustedMutualInformation adjusted mutual information with the arithmetic mean (Vinh, Epps and Bailey 2010)
 */
record Agreement(double adjustedRand, double adjustedMutualInformation) {

    /** Labels and groups are of the same items in the same order. */
    static Agreement between(int[] labels, int[] groups) {
        Map<Integer, Integer> labelSizes = new HashMap<>();
        Map<Integer, Integer> groupSizes = new HashMap<>();
        Map<Long, Integer> both = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            labelSizes.merge(labels[i], 1, Integer::sum);
            groupSizes.merge(groups[i], 1, Integer::sum);
            both.merge((long) labels[i] << 32 | (groups[i] & 0xffffffffL), 1, Integer::sum);
        }
        int items = labels.length;
        return new Agreement(
                adjustedRand(items, labelSizes, groupSizes, both),
                adjustedMutualInformation(items, labelSizes, groupSizes, both));
    }

    private static double adjustedRand(
            int items, Map<Integer, Integer> labels, Map<Integer, Integer> groups, Map<Long, Integer> both) {
        double together = pairs(both);
        double inLabels = pairs(labels);
        double inGroups = pairs(groups);
        double expected = inLabels * inGroups / (items * (items - 1) / 2.0);
        double most = (inLabels + inGroups) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }

    private static double adjustedMutualInformation(
            int items, Map<Integer, Integer> labels, Map<Integer, Integer> groups, Map<Long, Integer> both) {
        double information = 0;
        for (Map.Entry<Long, Integer> cell : both.entrySet()) {
            double label = labels.getOrDefault((int) (cell.getKey() >> 32), 0);
            double group = groups.getOrDefault((int) (long) cell.getKey(), 0);
            double count = cell.getValue();
            information += count / items * Math.log(items * count / (label * group));
        }
        double expected = expectedInformation(items, labels, groups);
        double mean = (entropy(items, labels) + entropy(items, groups)) / 2;
        return Math.abs(mean - expected) < 1e-12 ? 1 : (information - expected) / (mean - expected);
    }

    private static double entropy(int items, Map<Integer, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> -size / (double) items * Math.log(size / (double) items))
                .sum();
    }

    /** Expectation over all groupings of the same sizes. */
    private static double expectedInformation(int n, Map<Integer, Integer> labels, Map<Integer, Integer> groups) {
        double[] logFactorial = new double[n + 1];
        for (int i = 1; i <= n; i++) {
            logFactorial[i] = logFactorial[i - 1] + Math.log(i);
        }
        double sum = 0;
        for (int a : labels.values()) {
            for (int b : groups.values()) {
                double fixed = logFactorial[a] + logFactorial[b] + logFactorial[n - a] + logFactorial[n - b];
                for (int both = Math.max(1, a + b - n); both <= Math.min(a, b); both++) {
                    double logProbability = fixed
                            - logFactorial[n]
                            - logFactorial[both]
                            - logFactorial[a - both]
                            - logFactorial[b - both]
                            - logFactorial[n - a - b + both];
                    double share = both / (double) n;
                    sum += share * Math.log(n * (double) both / ((double) a * b)) * Math.exp(logProbability);
                }
            }
        }
        return sum;
    }
}
