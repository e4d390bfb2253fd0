package org.palabre.feedback.response.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.feedback.response.NoteNamesTheUnanswered;
import org.palabre.feedback.response.PlanResponse;
import org.palabre.feedback.response.PublishResponse;
import org.palabre.feedback.response.ReasonedResponse;
import org.palabre.feedback.response.Responses;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where the secretariat sees what a publication would say, publishes, and watches it go out. */
@Controller
class PublishPages {

    private static final String NOTE = "note";

    private final Consultations consultations;
    private final Responses responses;
    private final PlanResponse planResponse;
    private final PublishResponse publishResponse;
    private final Problems problems;

    PublishPages(
            Consultations consultations,
            Responses responses,
            PlanResponse planResponse,
            PublishResponse publishResponse,
            Problems problems) {
        this.consultations = consultations;
        this.responses = responses;
        this.planResponse = planResponse;
        this.publishResponse = publishResponse;
        this.problems = problems;
    }

    @GetMapping("/decisions/of/{slug}/response")
    Rendering show(Member member, @PathVariable String slug) {
        return page(member, slug, null).build();
    }

    @PostMapping("/decisions/of/{slug}/response")
    Rendering publish(
            Member member, Locale language, @PathVariable String slug, @ModelAttribute PublishRequest request) {
        try {
            publishResponse.publish(slug, request.note());
            return Rendering.redirectTo("/decisions/of/" + slug + "/response").build();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            boolean ofNote = !refusal.faults().isEmpty() || refusal.code().equals("contributions-unanswered");
            var view = page(member, slug, request.note());
            if (ofNote) {
                view.modelAttribute("faults", faults(refusal, language));
            } else {
                view.modelAttribute("refused", problems.message(refusal.code(), refusal.arguments(), language));
            }
            return view.status(
                            refusal.kind() == Refusal.Kind.CONFLICT
                                    ? HttpStatus.CONFLICT
                                    : HttpStatus.UNPROCESSABLE_CONTENT)
                    .build();
        }
    }

    private Map<String, String> faults(Refusal refusal, Locale language) {
        return refusal.faults().isEmpty()
                ? Map.of(NOTE, problems.message(refusal.code(), refusal.arguments(), language))
                : problems.byField(refusal.faults(), language);
    }

    private Rendering.Builder<?> page(Member member, String slug, @Nullable String note) {
        Consultation consultation = consultations.get(slug);
        ReasonedResponse response = responses.find(slug);
        var view = Rendering.view("feedback/publish")
                .modelAttribute("consultation", consultation)
                .modelAttribute("plan", planResponse.plan(slug))
                .modelAttribute("note", note == null ? "" : note)
                .modelAttribute("longest", NoteNamesTheUnanswered.LONGEST)
                .modelAttribute("mayPublish", member.is(Role.SECRETARIAT));
        if (response != null) {
            view.modelAttribute("response", response);
        }
        return view;
    }
}
