package org.palabre.consultation.calendar.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.calendar.ParticipationCounts;
import org.palabre.consultation.calendar.PlanConsultation;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.web.RefusedForm;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pages where the secretariat plans consultations. */
@Controller
@RequestMapping("/consultations")
class PlanningPages {

    private final PlanConsultation plan;
    private final Consultations consultations;
    private final ParticipationCounts participation;
    private final Regions regions;
    private final RefusedForm refusedForm;
    private final ZoneId zone;

    PlanningPages(
            PlanConsultation plan,
            Consultations consultations,
            ParticipationCounts participation,
            Regions regions,
            RefusedForm refusedForm,
            ZoneId zone) {
        this.plan = plan;
        this.consultations = consultations;
        this.participation = participation;
        this.regions = regions;
        this.refusedForm = refusedForm;
        this.zone = zone;
    }

    record ReasonForm(@Nullable String reason) {}

    @GetMapping("/new")
    String blank(Model model) {
        return form(ConsultationForm.EMPTY, null, model);
    }

    @PostMapping("/new")
    String draft(
            @ModelAttribute("form") ConsultationForm form, Model model, Locale language, ServerHttpResponse response) {
        return save(form, null, () -> plan.draft(form.toDraft(zone)), model, language, response);
    }

    @GetMapping("/{slug}/edit")
    String edit(@PathVariable String slug, Model model) {
        return form(ConsultationForm.of(consultations.named(slug), zone), slug, model);
    }

    @PostMapping("/{slug}/edit")
    String edit(
            @PathVariable String slug,
            @ModelAttribute("form") ConsultationForm form,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        return save(form, slug, () -> plan.edit(slug, form.toDraft(zone)), model, language, response);
    }

    @PostMapping("/{slug}/announcement")
    String announce(
            @PathVariable String slug,
            @ModelAttribute("reasonForm") ReasonForm form,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        return changeState(slug, () -> plan.announce(slug, form.reason()), model, language, response);
    }

    @PostMapping("/{slug}/opening")
    String open(
            @PathVariable String slug,
            @ModelAttribute("reasonForm") ReasonForm form,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        return changeState(slug, () -> plan.open(slug, form.reason()), model, language, response);
    }

    @PostMapping("/{slug}/closing")
    String close(@PathVariable String slug, Model model, Locale language, ServerHttpResponse response) {
        return changeState(slug, () -> plan.close(slug), model, language, response);
    }

    private String save(
            ConsultationForm input,
            @Nullable String slug,
            Supplier<Consultation> change,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        try {
            return "redirect:/consultations/" + change.get().slug();
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            return form(input, slug, model);
        }
    }

    private String changeState(
            String slug, Supplier<Consultation> change, Model model, Locale language, ServerHttpResponse response) {
        try {
            return "redirect:/consultations/" + change.get().slug();
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            model.addAttribute("consultation", consultations.named(slug));
            model.addAttribute("participation", participation.of(slug));
            return "consultation/consultation";
        }
    }

    private String form(ConsultationForm input, @Nullable String slug, Model model) {
        model.addAttribute("form", input);
        model.addAttribute("editing", slug);
        model.addAttribute("allRegions", regions.all());
        return "consultation/planning";
    }
}
