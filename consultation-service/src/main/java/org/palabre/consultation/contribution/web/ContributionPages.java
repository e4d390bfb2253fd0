package org.palabre.consultation.contribution.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.contribution.Contributions;
import org.palabre.consultation.contribution.Submission;
import org.palabre.consultation.contribution.SubmitContribution;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.text.TextSanitizer;
import org.palabre.platform.web.IdempotencyKey;
import org.palabre.platform.web.PageLinks;
import org.palabre.platform.web.RefusedForm;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people contribute and read what others said. */
@Controller
@RequestMapping("/consultations/{slug}")
class ContributionPages {

    private static final int A_PAGE = 25;
    private static final Submission NOTHING_YET =
            new Submission(null, null, null, null, null, null, null, null, null, null, null, null);

    private final SubmitContribution submitContribution;
    private final Consultations consultations;
    private final Contributions contributions;
    private final Regions regions;
    private final RefusedForm refusedForm;
    private final Clock clock;

    ContributionPages(
            SubmitContribution submitContribution,
            Consultations consultations,
            Contributions contributions,
            Regions regions,
            RefusedForm refusedForm,
            Clock clock) {
        this.submitContribution = submitContribution;
        this.consultations = consultations;
        this.contributions = contributions;
        this.regions = regions;
        this.refusedForm = refusedForm;
        this.clock = clock;
    }

    record KeyForm(@Nullable String key) {}

    @GetMapping("/contribute")
    String form(@PathVariable String slug, Model model) {
        Consultation consultation = consultations.publicNamed(slug);
        if (!consultation.takesContributions(clock.instant())) {
            return "redirect:/consultations/" + slug;
        }
        model.addAttribute("consultation", consultation);
        return form(IdempotencyKey.random(), NOTHING_YET, model);
    }

    @PostMapping("/contribute")
    String submit(
            @PathVariable String slug,
            @ModelAttribute("keyForm") KeyForm keyForm,
            @ModelAttribute("submission") Submission typed,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        String key = IdempotencyKey.ofForm(keyForm.key());
        try {
            var receipt = submitContribution.submit(slug, key, typed);
            return receipt.code() == null
                    ? "redirect:/consultations/" + slug
                    : "redirect:/receipts/" + receipt.code() + "?received=1";
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            model.addAttribute("consultation", consultations.publicNamed(slug));
            return form(key, typed.withText(TextSanitizer.clean(typed.text())), model);
        } catch (DataAccessResourceFailureException storeAway) {
            refusedForm.explain(Refusal.busy("store-away-text-kept"), model, language, response);
            return form(key, typed, model);
        }
    }

    private String form(String key, Submission typed, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("submission", typed);
        model.addAttribute("allRegions", regions.all());
        return "consultation/contribute";
    }

    @GetMapping("/contributions")
    String list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(name = "region", defaultValue = "") String wantedRegion,
            Model model) {
        String region = Objects.requireNonNullElse(TextSanitizer.clean(wantedRegion), "");
        Pageable wanted = PageRequest.of(
                Math.max(0, page),
                A_PAGE,
                Sort.by(Sort.Direction.DESC, "submittedAt").and(Sort.by("id")));
        var found = region.isEmpty()
                ? contributions.findByConsultation(slug, wanted)
                : contributions.findByConsultationAndContentRegion(slug, region, wanted);
        model.addAttribute("consultation", consultations.publicNamed(slug));
        model.addAttribute("contributions", found);
        model.addAttribute("region", region);
        model.addAttribute("allRegions", regions.all());
        model.addAttribute(
                "page",
                PageLinks.of(
                        found.getNumber(),
                        found.getTotalPages(),
                        "/consultations/" + slug + "/contributions",
                        Map.of("region", region)));
        return "consultation/contributions";
    }
}
