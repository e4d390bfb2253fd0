package org.palabre.engine;

import java.util.Arrays;
import java.util.Random;

/** Lloyd's k-means from k-means++ starts (Arthur and Vassilvitskii 2007); the best of five. */
final class KMeans {

    private static final int STARTS = 5;
    private static final int ITERATIONS = 50;

    private final float[][] points;
    private final Random random;

    KMeans(float[][] points, long seed) {
        this.points = points;
        this.random = new Random(seed);
    }

    int[] group(int groups) {
        int[] best = new int[points.length];
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            float[][] centres = plusPlus(groups);
            int[] groupOf = new int[points.length];
            double cost = assign(centres, groupOf);
            for (int i = 0; i < ITERATIONS; i++) {
                move(centres, groupOf);
                double next = assign(centres, groupOf);
                if (next >= cost) {
                    break;
                }
                cost = next;
            }
            if (cost < least) {
                least = cost;
                best = groupOf;
            }
        }
        return best;
    }

    private float[][] plusPlus(int groups) {
        float[][] centres = new float[groups][];
        double[] nearest = new double[points.length];
        Arrays.fill(nearest, 1e9);
        int chosen = random.nextInt(points.length);
        for (int group = 0; group < groups; group++) {
            centres[group] = points[chosen].clone();
            double sum = 0;
            for (int i = 0; i < points.length; i++) {
                nearest[i] = Math.min(nearest[i], distance(points[i], centres[group]));
                sum += nearest[i];
            }
            double draw = random.nextDouble() * sum;
            chosen = 0;
            while (chosen < points.length - 1 && draw > nearest[chosen]) {
                draw -= nearest[chosen++];
            }
        }
        return centres;
    }

    private double assign(float[][] centres, int[] groupOf) {
        double cost = 0;
        for (int i = 0; i < points.length; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int group = 0; group < centres.length; group++) {
                double distance = distance(points[i], centres[group]);
                if (distance < least) {
                    least = distance;
                    groupOf[i] = group;
                }
            }
            cost += least;
        }
        return cost;
    }

    private void move(float[][] centres, int[] groupOf) {
        int[] sizes = new int[centres.length];
        for (int group : groupOf) {
            sizes[group]++;
        }
        for (int group = 0; group < centres.length; group++) {
            if (sizes[group] > 0) {
                Arrays.fill(centres[group], 0);
            }
        }
        for (int i = 0; i < points.length; i++) {
            float[] centre = centres[groupOf[i]];
            for (int d = 0; d < centre.length; d++) {
                centre[d] += points[i][d] / sizes[groupOf[i]];
            }
        }
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            double difference = a[d] - b[d];
            sum += difference * difference;
        }
        return sum;
    }
}
