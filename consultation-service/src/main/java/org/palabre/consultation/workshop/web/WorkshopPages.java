package org.palabre.consultation.workshop.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.workshop.FindWorkshops;
import org.palabre.consultation.workshop.PaperComesLate;
import org.palabre.consultation.workshop.RecordWorkshop;
import org.palabre.consultation.workshop.Workshop;
import org.palabre.consultation.workshop.WorkshopDraft;
import org.palabre.platform.reference.Region;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.IdempotencyKey;
import org.palabre.platform.web.PageLinks;
import org.palabre.platform.web.RefusedForm;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages where facilitators list and record workshops. */
@Controller
@RequestMapping("/workshops")
class WorkshopPages {

    private static final int PAGE_SIZE = 25;
    private static final WorkshopDraft EMPTY_DRAFT =
            new WorkshopDraft(null, null, null, null, null, null, null, null, null);

    private final FindWorkshops find;
    private final RecordWorkshop recordWorkshop;
    private final ReviewSheets sheets;
    private final WorkshopView view;
    private final Consultations consultations;
    private final PaperComesLate paperComesLate;
    private final Regions regions;
    private final RefusedForm refusedForm;

    WorkshopPages(
            FindWorkshops find,
            RecordWorkshop recordWorkshop,
            ReviewSheets sheets,
            WorkshopView view,
            Consultations consultations,
            PaperComesLate paperComesLate,
            Regions regions,
            RefusedForm refusedForm) {
        this.find = find;
        this.recordWorkshop = recordWorkshop;
        this.sheets = sheets;
        this.view = view;
        this.consultations = consultations;
        this.paperComesLate = paperComesLate;
        this.regions = regions;
        this.refusedForm = refusedForm;
    }

    record KeyForm(@Nullable String key) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Member member, Model model) {
        var summaries = find.of(member, PageRequest.of(Math.max(0, page), PAGE_SIZE));
        model.addAttribute("workshops", summaries);
        model.addAttribute(
                "titles",
                consultations.findAll().stream()
                        .collect(Collectors.toMap(
                                Consultation::slug,
                                consultation -> consultation.text().title())));
        model.addAttribute("mayRecord", !regionsOf(member).isEmpty());
        model.addAttribute(
                "page", PageLinks.of(summaries.getNumber(), summaries.getTotalPages(), "/workshops", Map.of()));
        return "consultation/workshops";
    }

    @GetMapping("/new")
    String blank(Member member, Model model) {
        return form(IdempotencyKey.random(), EMPTY_DRAFT, member, model);
    }

    @PostMapping("/new")
    String record(
            @ModelAttribute("keyForm") KeyForm keyForm,
            @ModelAttribute("draft") WorkshopDraft typed,
            Member member,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        String key = IdempotencyKey.ofForm(keyForm.key());
        try {
            Workshop workshop = recordWorkshop.record(member, key, typed);
            return "redirect:" + WorkshopAddress.of(workshop.id());
        } catch (Refusal refusal) {
            refusedForm.explain(refusal, model, language, response);
            return form(key, typed, member, model);
        }
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable String saved,
            Member member,
            Model model,
            Locale language) {
        Workshop workshop = find.toRead(member, WorkshopAddress.id(id));
        model.addAttribute("saved", saved != null);
        return view.show(workshop, sheets.current(workshop, page, language), member, model, language);
    }

    /** Redirects GET requests for the addresses of the forms, after a reload or change of language. */
    @GetMapping({"/{id}/items", "/{id}/notes"})
    String redirectToWorkshop(@PathVariable String id) {
        return "redirect:" + WorkshopAddress.of(WorkshopAddress.id(id));
    }

    private String form(String key, WorkshopDraft typed, Member member, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("draft", typed);
        model.addAttribute("ownRegions", regionsOf(member));
        model.addAttribute(
                "consultations",
                consultations.findAll().stream()
                        .filter(paperComesLate::allowsRecording)
                        .toList());
        return "consultation/workshop-new";
    }

    private List<Region> regionsOf(Member member) {
        return regions.all().stream()
                .filter(region -> member.facilitates(region.slug()))
                .toList();
    }
}
