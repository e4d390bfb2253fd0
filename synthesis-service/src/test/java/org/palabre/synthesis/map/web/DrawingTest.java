package org.palabre.synthesis.map.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.synthesis.contribution.Tally;
import org.palabre.synthesis.map.MapThemes.Mapped;
import org.palabre.synthesis.map.Point;
import org.palabre.synthesis.map.web.Drawing.Bubble;
import org.palabre.synthesis.map.web.Drawing.Scale;
import org.palabre.synthesis.theme.Description;
import org.palabre.synthesis.theme.ReadThemes.ThemeWithTally;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;

class DrawingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20, 60})
    void noBubbleOrLabelTouchesAnotherAtEitherWidth(int count) {
        for (Scale scale : List.of(Scale.PHONE, Scale.DESK)) {
            Drawing drawing = Drawing.of(themes(count, false), scale);
            List<double[]> boxes =
                    drawing.bubbles().stream().map(DrawingTest::box).toList();
            assertThat(boxes).hasSize(count).allSatisfy(box -> {
                assertThat(box[0]).isGreaterThanOrEqualTo(-1);
                assertThat(box[1]).isLessThanOrEqualTo(drawing.width() + 1);
                assertThat(box[2]).isGreaterThanOrEqualTo(0);
                assertThat(box[3]).isLessThanOrEqualTo(drawing.height());
            });
            for (int i = 0; i < count; i++) {
                for (int j = i + 1; j < count; j++) {
                    assertThat(overlap(boxes.get(i), boxes.get(j)))
                            .as(
                                    "%s and %s",
                                    drawing.bubbles().get(i), drawing.bubbles().get(j))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void bubblesAtTheSamePointAreMovedApart() {
        Drawing drawing = Drawing.of(themes(30, true), Scale.PHONE);
        List<double[]> boxes = drawing.bubbles().stream().map(DrawingTest::box).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j))).isFalse();
            }
        }
    }

    @Test
    void theAreaIsInProportionToTheContributions() {
        Drawing drawing = Drawing.of(themes(20, false), Scale.DESK);
        assertThat(drawing.bubbles())
                .filteredOn(bubble -> bubble.radius() > 10)
                .hasSizeGreaterThan(10)
                .allSatisfy(bubble -> assertThat((double) bubble.radius() * bubble.radius() / bubble.size())
                        .isCloseTo(72.0 * 72.0 / 200, Percentage.withPercentage(15)));
    }

    @Test
    void theSameThemesAreDrawnTheSame() {
        assertThat(Drawing.of(themes(20, false), Scale.PHONE)).isEqualTo(Drawing.of(themes(20, false), Scale.PHONE));
    }

    @Test
    void selectedThemesHaveACheckMark() {
        Drawing drawing = Drawing.of(themes(3, false), Scale.DESK);
        assertThat(drawing.bubbles())
                .filteredOn(Bubble::selected)
                .isNotEmpty()
                .allSatisfy(
                        bubble -> assertThat(bubble.lines().getFirst().text()).startsWith("✓ "));
    }

    @Test
    void everyNumberIsInItsBubbleOrUnderItsLabel() {
        Drawing drawing = Drawing.of(themes(60, false), Scale.PHONE);
        assertThat(drawing.bubbles())
                .anyMatch(Bubble::holdsItsNumber)
                .allSatisfy(bubble -> assertThat(bubble.lines().getLast().text().equals("(" + bubble.size() + ")"))
                        .isEqualTo(!bubble.holdsItsNumber()));
    }

    @Test
    void longLabelsAreBrokenAndShortened() {
        assertThat(LabelLines.of("Dépenses des centres de santé", 15))
                .containsExactly("Dépenses des", "centres de", "santé");
        assertThat(LabelLines.of("Anticonstitutionnellement", 10))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(10))
                .hasSize(3);
        assertThat(LabelLines.of("un deux trois quatre cinq six sept huit neuf dix onze douze", 8))
                .hasSize(4)
                .last()
                .asString()
                .endsWith("…");
    }

    private static double[] box(Bubble bubble) {
        double left = bubble.x() - bubble.radius();
        double right = bubble.x() + bubble.radius();
        double bottom = bubble.y() + bubble.radius();
        for (var line : bubble.lines()) {
            double half = line.text().length() * bubble.fontSize() * 0.32;
            left = Math.min(left, bubble.x() - half);
            right = Math.max(right, bubble.x() + half);
            bottom = Math.max(bottom, line.y());
        }
        return new double[] {left, right, bubble.y() - bubble.radius(), bottom};
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[1] && other[0] < one[1] && one[2] < other[3] && other[2] < one[3];
    }

    private static List<Mapped> themes(int count, boolean onOneSpot) {
        var random = new Random(7);
        List<Mapped> themes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var description = new Description("Dépenses des centres de santé " + i, List.of(), List.of(), List.of());
            var theme = Theme.candidate(new UUID(1, i), "plan", description);
            if (i % 3 == 0) {
                theme.apply(theme.snapshot().withState(ThemeState.SELECTED), List.of());
            }
            int size = i == 0 ? 200 : 4 + random.nextInt(166);
            Point place = onOneSpot ? new Point(0.5, 0.5) : new Point(random.nextDouble(), random.nextDouble());
            themes.add(new Mapped(new ThemeWithTally(theme, Tally.of(size, 0)), place, List.of()));
        }
        return themes;
    }
}
