package org.palabre.consultation.calendar.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.ConsultationState;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.calendar.ParticipationCounts;
import org.palabre.platform.security.Member;
import org.palabre.platform.text.CsvText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Public pages of consultations. */
@Controller
class ConsultationPages {

    private static final List<ConsultationState> ORDER = List.of(
            ConsultationState.OPEN,
            ConsultationState.ANNOUNCED,
            ConsultationState.RESPONDED,
            ConsultationState.CLOSED,
            ConsultationState.DRAFT);

    private final Consultations consultations;
    private final ParticipationCounts participation;

    ConsultationPages(Consultations consultations, ParticipationCounts participation) {
        this.consultations = consultations;
        this.participation = participation;
    }

    @GetMapping({"/", "/consultations"})
    String list(Model model, @Nullable Member member) {
        model.addAttribute(
                "consultations",
                consultations.findAll().stream()
                        .filter(consultation -> consultation.isPublic() || member != null)
                        .sorted(Comparator.comparingInt(
                                        (Consultation consultation) -> ORDER.indexOf(consultation.state()))
                                .thenComparing(
                                        consultation -> consultation.calendar().opensAt(), Comparator.reverseOrder()))
                        .toList());
        return "consultation/consultations";
    }

    @GetMapping("/consultations/{slug}")
    String show(@PathVariable String slug, Model model, @Nullable Member member) {
        Consultation consultation = member == null ? consultations.publicNamed(slug) : consultations.named(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("participation", participation.of(slug));
        return "consultation/consultation";
    }

    @GetMapping(path = "/consultations/{slug}/participation.csv", produces = "text/csv")
    ResponseEntity<String> participation(@PathVariable String slug) {
        consultations.publicNamed(slug);
        var csv = CsvText.withCommas().row("region", "online", "workshop");
        participation.of(slug).regions().forEach(region -> csv.row(region.slug(), region.online(), region.workshop()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-participation.csv\"")
                .body(csv.written());
    }
}
