package org.palabre.consultation.workshop.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.palabre.consultation.workshop.FindWorkshops;
import org.palabre.consultation.workshop.ReviewWorkshopNotes;
import org.palabre.consultation.workshop.SubmitWorkshop;
import org.palabre.consultation.workshop.Workshop;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;

/** Page where a facilitator reviews the split notes. Every button saves the input of the page. */
@Controller
class ReviewPages {

    private final FindWorkshops find;
    private final ReviewWorkshopNotes review;
    private final SubmitWorkshop submitWorkshop;
    private final ReviewSheets sheets;
    private final WorkshopView view;

    ReviewPages(
            FindWorkshops find,
            ReviewWorkshopNotes review,
            SubmitWorkshop submitWorkshop,
            ReviewSheets sheets,
            WorkshopView view) {
        this.find = find;
        this.review = review;
        this.submitWorkshop = submitWorkshop;
        this.sheets = sheets;
        this.view = view;
    }

    @PostMapping("/workshops/{id}/items")
    String save(@PathVariable String id, Member member, Model model, Locale language, ServerWebExchange exchange) {
        UUID workshop = WorkshopAddress.id(id);
        var form = ReviewForm.of(Objects.requireNonNull(exchange.getFormData().block()));
        try {
            return "redirect:" + perform(member, workshop, form);
        } catch (OptimisticLockingFailureException conflict) {
            Workshop current = find.toRead(member, workshop);
            if (current.isSubmitted() && current.review().contains(form.edits())) {
                return "redirect:" + WorkshopAddress.receipts(workshop);
            }
            exchange.getResponse().setStatusCode(HttpStatus.CONFLICT);
            model.addAttribute("changedMeanwhile", true);
            return view.show(current, sheets.redisplay(current, form, List.of(), language), member, model, language);
        } catch (Refusal refusal) {
            view.explain(refusal, model, language, exchange.getResponse());
            model.addAttribute("sending", form.action().equals("send"));
            Workshop current = find.toRead(member, workshop);
            return view.show(
                    current, sheets.redisplay(current, form, refusal.faults(), language), member, model, language);
        }
    }

    /** Performs the action; returns the address to go to. */
    private String perform(Member member, UUID id, ReviewForm form) {
        int target = form.target();
        String address = WorkshopAddress.of(id);
        return switch (form.action()) {
            case "split" -> addressOf(review.split(member, id, form.version(), form.edits(), target), target);
            case "join" -> addressOf(review.join(member, id, form.version(), form.edits(), target), target);
            case "item" -> addressOf(review.save(member, id, form.version(), form.edits()), target);
            case "page" -> {
                review.save(member, id, form.version(), form.edits());
                yield address + "?page=" + target;
            }
            case "send" -> {
                Workshop saved = review.save(member, id, form.version(), form.edits());
                submitWorkshop.submit(member, id, saved.version());
                yield WorkshopAddress.receipts(id) + "?sent=1";
            }
            default -> {
                review.save(member, id, form.version(), form.edits());
                yield address + "?saved=1&page=" + Math.max(0, form.page());
            }
        };
    }

    private static String addressOf(Workshop workshop, int item) {
        return WorkshopAddress.of(workshop.id()) + "?page="
                + PagesOfItems.of(workshop.review()).pageOf(item) + "#item-" + item;
    }
}
