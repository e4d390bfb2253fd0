package org.palabre.synthesis.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places objects on a plane so that similar ones are near each other: classical scaling (Torgerson 1952) as a start,
 * then stress majorisation (SMACOF; De Leeuw 1977), both deterministic. Finally the points are spread evenly over the
 * plane, which keeps their order along each axis but not their distances.
 */
final class Plane {

    private static final int ITERATIONS = 300;
    private static final double NEGLIGIBLE = 1e-9;

    private Plane() {}

    /**
     * The points of the objects.
     *
     * @param likeness similarity of each pair, 0 to 1, symmetric
     */
    static List<Point> of(double[][] likeness) {
        double[][] distances = distances(likeness);
        double[][] places = scaled(distances);
        for (int i = 0; i < ITERATIONS; i++) {
            places = majorised(places, distances);
        }
        double[] x = spread(places, 0);
        double[] y = spread(places, 1);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            points.add(new Point(x[i], y[i]));
        }
        return points;
    }

    private static double[][] distances(double[][] likeness) {
        int n = likeness.length;
        double[][] distances = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distances[i][j] = i == j ? 0 : 1 - likeness[i][j];
            }
        }
        return distances;
    }

    /** The two principal axes of the double-centred squared distances. */
    private static double[][] scaled(double[][] distances) {
        int n = distances.length;
        double[] means = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                means[i] += distances[i][j] * distances[i][j] / n;
            }
            mean += means[i] / n;
        }
        double[][] centred = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                centred[i][j] = -(distances[i][j] * distances[i][j] - means[i] - means[j] + mean) / 2;
            }
        }
        double[][] places = new double[n][2];
        for (int axis = 0; axis < 2; axis++) {
            double[] direction = principalAxis(centred, axis);
            double length = length(times(centred, direction));
            for (int i = 0; i < n; i++) {
                places[i][axis] = direction[i] * Math.sqrt(length);
                for (int j = 0; j < n; j++) {
                    centred[i][j] -= length * direction[i] * direction[j];
                }
            }
        }
        return places;
    }

    /** Power iteration from a fixed start; the first non-zero component is positive. */
    private static double[] principalAxis(double[][] matrix, int axis) {
        double[] direction = new double[matrix.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = 1 + Math.sin((i + 1.0) * (axis + 1));
        }
        for (int i = 0; i < ITERATIONS; i++) {
            double[] next = times(matrix, direction);
            double length = length(next);
            for (int j = 0; j < next.length; j++) {
                direction[j] = length < NEGLIGIBLE ? 0 : next[j] / length;
            }
        }
        for (double first : direction) {
            if (Math.abs(first) > NEGLIGIBLE) {
                double sign = Math.signum(first);
                return Arrays.stream(direction)
                        .map(component -> component * sign)
                        .toArray();
            }
        }
        return direction;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    private static double length(double[] vector) {
        double sum = 0;
        for (double component : vector) {
            sum += component * component;
        }
        return Math.sqrt(sum);
    }

    /** One step of the Guttman transform, which brings the distances on the plane nearer to the given ones. */
    private static double[][] majorised(double[][] places, double[][] distances) {
        int n = places.length;
        double[][] next = new double[n][2];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double dx = places[i][0] - places[j][0];
                double dy = places[i][1] - places[j][1];
                double distance = Math.hypot(dx, dy);
                double ratio = i == j || distance < NEGLIGIBLE ? 0 : distances[i][j] / distance;
                next[i][0] += ratio * dx / n;
                next[i][1] += ratio * dy / n;
            }
        }
        return next;
    }

    /** The mean of position and rank, so that a dense middle is spread out. */
    private static double[] spread(double[][] places, int axis) {
        int n = places.length;
        double[] spread = new double[n];
        if (n < 2) {
            Arrays.fill(spread, 0.5);
            return spread;
        }
        double min =
                Arrays.stream(places).mapToDouble(place -> place[axis]).min().orElse(0);
        double max =
                Arrays.stream(places).mapToDouble(place -> place[axis]).max().orElse(0);
        List<Integer> order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> places[i][axis])
                        .thenComparing(i -> i))
                .toList();
        for (int rank = 0; rank < n; rank++) {
            int i = order.get(rank);
            double relative = max - min < NEGLIGIBLE ? 0.5 : (places[i][axis] - min) / (max - min);
            spread[i] = (relative + rank / (n - 1.0)) / 2;
        }
        return spread;
    }
}
