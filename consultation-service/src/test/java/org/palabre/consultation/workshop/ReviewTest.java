package org.palabre.consultation.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palabre.platform.refusal.Refusal;

class ReviewTest {

    private final Review review = new Review(List.of(
            new ReviewItem(1, "Construire un forage au village", "line:1", false),
            new ReviewItem(2, "court", "line:2", false),
            new ReviewItem(3, "Construire une école au village", "line:3", true)));

    @Test
    void theTallyCountsItemsFaultsAndDiscards() {
        assertThat(review.tally()).isEqualTo(new Tally(2, 1, 1));
    }

    @Test
    void aDiscardedItemHasNoFaults() {
        assertThat(review.withEdits(List.of(new ItemEdit(2, null, true))).tally())
                .isEqualTo(new Tally(1, 0, 2));
    }

    @Test
    void editsWithoutChangesAreRecognised() {
        assertThat(review.contains(List.of(new ItemEdit(1, "Construire un forage au village\r\n", false))))
                .isTrue();
        assertThat(review.contains(List.of(new ItemEdit(1, "Autre chose", false))))
                .isFalse();
        assertThat(review.contains(List.of(new ItemEdit(9, "Autre chose", false))))
                .isFalse();
    }

    @Test
    void aSplitItemGetsANewNumberAndKeepsItsPosition() {
        var split = review.withEdits(List.of(new ItemEdit(1, "Un forage\n\nUne école", false)))
                .split(1);
        assertThat(split.items()).extracting(ReviewItem::number).containsExactly(1, 4, 2, 3);
        assertThat(split.items().get(1)).isEqualTo(new ReviewItem(4, "Une école", "line:1", false));
    }

    @Test
    void joiningSkipsDiscardedItems() {
        assertThatThrownBy(() -> review.join(2)).isInstanceOf(Refusal.class);
        var joined = review.withEdits(List.of(new ItemEdit(2, null, true), new ItemEdit(3, null, false)))
                .join(1);
        assertThat(joined.items()).extracting(ReviewItem::number).containsExactly(1, 2);
    }

    @Test
    void anUnknownItemIsRefused() {
        assertThatThrownBy(() -> review.withEdits(List.of(new ItemEdit(9, "x", false))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void textsTooLongInTotalAreRefused() {
        assertThatThrownBy(() ->
                        review.withEdits(List.of(new ItemEdit(1, "x".repeat(Review.MAX_CHARACTERS + 1), false))))
                .hasMessageContaining("items-too-long");
    }
}
