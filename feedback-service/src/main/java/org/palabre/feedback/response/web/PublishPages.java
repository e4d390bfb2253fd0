package org.palabre.feedback.response.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.feedback.response.NoteNamesTheUnanswered;
import org.palabre.feedback.response.PlanResponse;
import org.palabre.feedback.response.PublishResponse;
import org.palabre.feedback.response.Responses;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.platform.web.RefusedForm;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Page where the secretariat previews and publishes the response and follows its progress. */
@Controller
class PublishPages {

    private static final String NOTE = "note";

    private final Consultations consultations;
    private final Responses responses;
    private final PlanResponse planResponse;
    private final PublishResponse publishResponse;
    private final RefusedForm refusedForm;

    PublishPages(
            Consultations consultations,
            Responses responses,
            PlanResponse planResponse,
            PublishResponse publishResponse,
            RefusedForm refusedForm) {
        this.consultations = consultations;
        this.responses = responses;
        this.planResponse = planResponse;
        this.publishResponse = publishResponse;
        this.refusedForm = refusedForm;
    }

    @GetMapping("/decisions/of/{slug}/response")
    String show(Member member, @PathVariable String slug, Model model) {
        return page(member, slug, null, model);
    }

    @PostMapping("/decisions/of/{slug}/response")
    String publish(
            Member member,
            Locale language,
            @PathVariable String slug,
            @ModelAttribute("typed") PublishRequest request,
            Model model,
            ServerHttpResponse response) {
        try {
            publishResponse.publish(slug, request.note());
            return "redirect:/decisions/of/" + slug + "/response";
        } catch (Refusal refusal) {
            Refusal noteRefusal = refusal.code().equals("contributions-unanswered") ? refusal.beside(NOTE) : refusal;
            refusedForm.explain(noteRefusal, model, language, response);
            return page(member, slug, request.note(), model);
        }
    }

    private String page(Member member, String slug, @Nullable String note, Model model) {
        model.addAttribute("consultation", consultations.get(slug));
        model.addAttribute("response", responses.find(slug));
        model.addAttribute("plan", planResponse.plan(slug));
        model.addAttribute("note", note == null ? "" : note);
        model.addAttribute("longest", NoteNamesTheUnanswered.LONGEST);
        model.addAttribute("mayPublish", member.is(Role.SECRETARIAT));
        return "feedback/publish";
    }
}
