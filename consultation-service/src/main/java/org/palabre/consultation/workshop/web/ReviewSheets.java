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
import org.palabre.consultation.workshop.web.ReviewForm.Typed;
import org.palabre.consultation.workshop.web.ReviewSheet.Row;
import org.palabre.consultation.workshop.web.ReviewSheet.ToMend;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.web.Problems;
import org.springframework.stereotype.Component;

/** Makes the pages of a review, in the reader's language. */
@Component
class ReviewSheets {

    private static final int LISTED = 40;

    private final NotesWords words;
    private final Problems problems;

    ReviewSheets(NotesWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    /** A page as it is stored. */
    ReviewSheet stored(Workshop workshop, int page, Locale language) {
        Review review = workshop.review();
        var pages = PagesOfItems.of(review);
        int number = pages.within(page);
        return sheet(workshop, pages, number, pages.page(number), Map.of(), List.of(), List.of(), language);
    }

    /**
     * The page that was sent, with everything that was typed, what is wrong with it, and what somebody else changed.
     *
     * @param faults what is wrong beyond what the texts themselves tell
     */
    ReviewSheet again(Workshop workshop, ReviewForm form, List<Fault> faults, Locale language) {
        Review review = workshop.review();
        Map<Integer, Typed> typed = form.byNumber();
        Map<Integer, ReviewItem> stored =
                review.items().stream().collect(Collectors.toMap(ReviewItem::number, item -> item));
        List<ReviewItem> shown = review.items().stream()
                .filter(item -> typed.containsKey(item.number()))
                .toList();
        List<String> homeless = form.items().stream()
                .filter(item -> workshop.isSubmitted()
                        ? differs(item, stored.get(item.number()))
                        : !stored.containsKey(item.number()))
                .map(Typed::text)
                .filter(Objects::nonNull)
                .toList();
        var pages = PagesOfItems.of(review);
        int number = shown.isEmpty()
                ? pages.within(form.page())
                : pages.pageOf(shown.getFirst().number());
        return sheet(workshop, pages, number, shown, typed, homeless, faults, language);
    }

    private ReviewSheet sheet(
            Workshop workshop,
            PagesOfItems pages,
            int number,
            List<ReviewItem> shown,
            Map<Integer, Typed> typed,
            List<String> homeless,
            List<Fault> faults,
            Locale language) {
        Map<String, String> told = new HashMap<>(problems.byField(faults, language));
        Set<Integer> here = shown.stream().map(ReviewItem::number).collect(Collectors.toSet());
        List<ReviewItem> toMend = workshop.review().toMend();
        return new ReviewSheet(
                workshop.version(),
                number,
                pages.pages().size(),
                shown.stream()
                        .map(item -> row(item, typed.get(item.number()), told, language))
                        .toList(),
                toMend.stream()
                        .limit(LISTED)
                        .map(item -> new ToMend(
                                item.number(),
                                words.of(item.place(), language),
                                fault(item, language),
                                here.contains(item.number())))
                        .toList(),
                Math.max(0, toMend.size() - LISTED),
                homeless);
    }

    private Row row(ReviewItem item, @Nullable Typed typed, Map<String, String> told, Locale language) {
        boolean editable = PagesOfItems.fitsAForm(item);
        String text = typed == null || typed.text() == null ? item.text() : typed.text();
        boolean discarded = typed == null ? item.discarded() : typed.discarded();
        var shown = new ReviewItem(item.number(), text, item.origin(), discarded, item.context(), item.original());
        String own = shown.faults().isEmpty() ? null : fault(shown, language);
        boolean changed = typed != null && !typed.isOver(item) && differs(typed, item);
        return new Row(
                item,
                words.of(item.place(), language),
                text,
                discarded,
                editable,
                own == null ? told.get(item.field()) : own,
                changed ? item.text() : null);
    }

    private static boolean differs(Typed typed, @Nullable ReviewItem stored) {
        return stored == null
                || !new Review(List.of(stored))
                        .holds(List.of(new ItemEdit(typed.number(), typed.text(), typed.discarded())));
    }

    private String fault(ReviewItem item, Locale language) {
        Fault fault = item.faults().getFirst();
        return problems.message(fault.code(), fault.arguments(), language);
    }
}
