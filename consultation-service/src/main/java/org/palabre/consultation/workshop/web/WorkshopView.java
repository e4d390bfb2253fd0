package org.palabre.consultation.workshop.web;

import java.util.List;
import java.util.Locale;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.workshop.NotesWords;
import org.palabre.consultation.workshop.ReadingReport;
import org.palabre.consultation.workshop.Workshop;
import org.palabre.consultation.workshop.WorkshopSettings;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.Problems;
import org.palabre.platform.web.RefusedForm;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Model of the page of a workshop. */
@Component
class WorkshopView {

    /** More would make a page that a telephone cannot show. */
    private static final int MOST_SHOWN = 2_000;

    private static final long MEGABYTE = 1_048_576;

    private final Consultations consultations;
    private final NotesWords words;
    private final Problems problems;
    private final RefusedForm refusedForm;
    private final WorkshopSettings settings;

    WorkshopView(
            Consultations consultations,
            NotesWords words,
            Problems problems,
            RefusedForm refusedForm,
            WorkshopSettings settings) {
        this.consultations = consultations;
        this.words = words;
        this.problems = problems;
        this.refusedForm = refusedForm;
        this.settings = settings;
    }

    /** A skipped line with translated position and reason. */
    record SkippedView(String line, String text, String reason) {}

    /** Fills the model and returns the template. */
    String show(Workshop workshop, ReviewSheet sheet, Member member, Model model, Locale language) {
        ReadingReport report = workshop.report();
        model.addAttribute("workshop", workshop);
        model.addAttribute(
                "consultation", consultations.named(workshop.occasion().consultation()));
        model.addAttribute("sheet", sheet);
        model.addAttribute("mayWork", member.facilitates(workshop.occasion().region()));
        model.addAttribute(
                "warnings",
                report.warnings().stream()
                        .map(remark -> words.of(remark, language))
                        .toList());
        model.addAttribute("skipped", skipped(report, language));
        model.addAttribute("mostMegabytes", settings.notes().fileBytes() / MEGABYTE);
        return "consultation/workshop";
    }

    /** Adds a refusal to the model, with the first fault as its message. */
    void explain(Refusal refusal, Model model, Locale language, ServerHttpResponse response) {
        refusedForm.explain(refusal, model, language, response);
        problems.byField(refusal.faults(), language).values().stream()
                .limit(1)
                .forEach(message -> model.addAttribute("refusal", message));
    }

    private List<SkippedView> skipped(ReadingReport report, Locale language) {
        return report.skipped().stream()
                .limit(MOST_SHOWN)
                .map(note -> new SkippedView(
                        words.of(note.place(), language), note.text(), words.of(note.reason(), language)))
                .toList();
    }
}
