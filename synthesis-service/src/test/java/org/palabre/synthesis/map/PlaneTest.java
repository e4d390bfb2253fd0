package org.palabre.synthesis.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaneTest {

    private static final int GROUPS = 4;
    private static final int EACH = 5;

    @Test
    void similarThemesAreNearAndOthersAreFar() {
        List<Point> places = Plane.of(groups());

        for (int i = 0; i < places.size(); i++) {
            int self = i;
            double own = mean(places, self, true);
            assertThat(own).as("theme %d", i).isLessThan(mean(places, self, false) / 2);
        }
    }

    @Test
    void theSameSimilaritiesGiveTheSamePoints() {
        assertThat(Plane.of(groups())).isEqualTo(Plane.of(groups()));
    }

    @Test
    void everyPointIsOnThePlane() {
        assertThat(Plane.of(groups())).allSatisfy(place -> {
            assertThat(place.x()).isBetween(0.0, 1.0);
            assertThat(place.y()).isBetween(0.0, 1.0);
        });
        assertThat(Plane.of(new double[0][0])).isEmpty();
        assertThat(Plane.of(new double[][] {{1}})).containsExactly(new Point(0.5, 0.5));
        assertThat(Plane.of(new double[][] {{1, 1}, {1, 1}})).hasSize(2).doesNotContainNull();
    }

    private static double mean(List<Point> places, int self, boolean ofItsGroup) {
        double sum = 0;
        int count = 0;
        for (int other = 0; other < places.size(); other++) {
            if (other != self && (other / EACH == self / EACH) == ofItsGroup) {
                sum += Math.hypot(
                        places.get(self).x() - places.get(other).x(),
                        places.get(self).y() - places.get(other).y());
                count++;
            }
        }
        return sum / count;
    }

    private static double[][] groups() {
        int n = GROUPS * EACH;
        double[][] likeness = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                likeness[i][j] = i == j ? 1 : i / EACH == j / EACH ? 0.6 + 0.01 * ((i * j) % 7) : 0.05;
            }
        }
        return likeness;
    }
}
