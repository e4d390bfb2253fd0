package org.palabre.consultation.workshop.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.ItemEdit;
import org.palabre.consultation.workshop.NotesWords;
import org.palabre.consultation.workshop.Review;
import org.palabre.consultation.workshop.ReviewItem;
import org.palabre.consultation.workshop.Workshop;
import org.palabre.consultation.workshop.web.ReviewForm.ItemInput;
import org.palabre.consultation.workshop.web.ReviewSheet.FaultyItem;
import org.palabre.consultation.workshop.web.ReviewSheet.ItemRow;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.web.Problems;
import org.springframework.stereotype.Component;

/** Builds the views of the pages of a review. */
@Component
class ReviewSheets {

    private static final int MAX_FAULTY_ITEMS = 40;

    private final NotesWords words;
    private final Problems problems;

    ReviewSheets(NotesWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    /** A page with the stored items. */
    ReviewSheet current(Workshop workshop, int page, Locale language) {
        Review review = workshop.review();
        var pages = PagesOfItems.of(review);
        int number = pages.clamp(page);
        return sheet(workshop, pages, number, pages.page(number), Map.of(), List.of(), List.of(), language);
    }

    /**
     * The submitted page with its input, faults and concurrent changes.
     *
     * @param faults faults in addition to those of the texts
     */
    ReviewSheet redisplay(Workshop workshop, ReviewForm form, List<Fault> faults, Locale language) {
        Review review = workshop.review();
        Map<Integer, ItemInput> inputs = form.byNumber();
        Map<Integer, ReviewItem> stored =
                review.items().stream().collect(Collectors.toMap(ReviewItem::number, item -> item));
        List<ReviewItem> visible = review.items().stream()
                .filter(item -> inputs.containsKey(item.number()))
                .toList();
        List<String> orphans = form.items().stream()
                .filter(item -> workshop.isSubmitted()
                        ? differs(item, stored.get(item.number()))
                        : !stored.containsKey(item.number()))
                .map(ItemInput::text)
                .filter(Objects::nonNull)
                .toList();
        var pages = PagesOfItems.of(review);
        int number = visible.isEmpty()
                ? pages.clamp(form.page())
                : pages.pageOf(visible.getFirst().number());
        return sheet(workshop, pages, number, visible, inputs, orphans, faults, language);
    }

    private ReviewSheet sheet(
            Workshop workshop,
            PagesOfItems pages,
            int number,
            List<ReviewItem> visible,
            Map<Integer, ItemInput> inputs,
            List<String> orphans,
            List<Fault> faults,
            Locale language) {
        Map<String, String> messages = new HashMap<>(problems.byField(faults, language));
        Set<Integer> visibleNumbers = visible.stream().map(ReviewItem::number).collect(Collectors.toSet());
        List<ReviewItem> faulty = workshop.review().toMend();
        return new ReviewSheet(
                workshop.version(),
                number,
                pages.pages().size(),
                visible.stream()
                        .map(item -> row(item, inputs.get(item.number()), messages, language))
                        .toList(),
                faulty.stream()
                        .limit(MAX_FAULTY_ITEMS)
                        .map(item -> new FaultyItem(
                                item.number(),
                                words.of(item.place(), language),
                                fault(item, language),
                                visibleNumbers.contains(item.number())))
                        .toList(),
                Math.max(0, faulty.size() - MAX_FAULTY_ITEMS),
                orphans);
    }

    private ItemRow row(ReviewItem item, @Nullable ItemInput input, Map<String, String> messages, Locale language) {
        boolean editable = PagesOfItems.fitsForm(item);
        String text = input == null || input.text() == null ? item.text() : input.text();
        boolean discarded = input == null ? item.discarded() : input.discarded();
        var edited = new ReviewItem(item.number(), text, item.origin(), discarded, item.context(), item.original());
        String itemFault = edited.faults().isEmpty() ? null : fault(edited, language);
        boolean changed = input != null && !input.isBasedOn(item) && differs(input, item);
        return new ItemRow(
                item,
                words.of(item.place(), language),
                text,
                discarded,
                editable,
                itemFault == null ? messages.get(item.field()) : itemFault,
                changed ? item.text() : null);
    }

    private static boolean differs(ItemInput input, @Nullable ReviewItem stored) {
        return stored == null
                || !new Review(List.of(stored))
                        .contains(List.of(new ItemEdit(input.number(), input.text(), input.discarded())));
    }

    private String fault(ReviewItem item, Locale language) {
        Fault fault = item.faults().getFirst();
        return problems.message(fault.code(), fault.arguments(), language);
    }
}
