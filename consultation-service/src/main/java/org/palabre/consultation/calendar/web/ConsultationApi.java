package org.palabre.consultation.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.ConsultationDraft;
import org.palabre.consultation.calendar.ConsultationState;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.calendar.ParticipationCounts;
import org.palabre.consultation.calendar.PlanConsultation;
import org.palabre.consultation.calendar.Session;
import org.palabre.platform.security.Member;
import org.palabre.platform.text.Localized;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** API of consultations. */
@RestController
@RequestMapping("/api/consultations")
@Tag(name = "Consultations")
class ConsultationApi {

    private final Consultations consultations;
    private final ParticipationCounts participation;
    private final PlanConsultation plan;

    ConsultationApi(Consultations consultations, ParticipationCounts participation, PlanConsultation plan) {
        this.consultations = consultations;
        this.participation = participation;
        this.plan = plan;
    }

    /** A consultation and how many contributions it has. */
    record Shown(
            String slug,
            ConsultationState state,
            Localized title,
            Localized question,
            Localized description,
            @Nullable Instant announcedAt,
            @Nullable String shortNoticeReason,
            Instant opensAt,
            Instant closesAt,
            List<Session> sessions,
            long contributions) {}

    /** A reason that will be public. */
    record PublicReason(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Read all consultations, the newest first", description = "Drafts are shown to members only.")
    List<Shown> list(@Nullable Member member) {
        return consultations.findAll().stream()
                .filter(consultation -> consultation.isPublic() || member != null)
                .sorted(Comparator.comparing((Consultation consultation) ->
                                consultation.calendar().opensAt())
                        .reversed())
                .map(this::shown)
                .toList();
    }

    @GetMapping("/{slug}")
    @Operation(summary = "Read one consultation")
    Shown show(@PathVariable String slug, @Nullable Member member) {
        return shown(member == null ? consultations.publicNamed(slug) : consultations.named(slug));
    }

    @PostMapping
    @Operation(summary = "Draft a consultation", description = "For the secretariat.")
    ResponseEntity<Shown> draft(@RequestBody ConsultationDraft draft) {
        Consultation consultation = plan.draft(draft);
        return ResponseEntity.created(URI.create("/api/consultations/" + consultation.slug()))
                .body(shown(consultation));
    }

    @PutMapping("/{slug}")
    @Operation(summary = "Change texts and calendar", description = "For the secretariat.")
    Shown edit(@PathVariable String slug, @RequestBody ConsultationDraft draft) {
        return shown(plan.edit(slug, draft));
    }

    @PostMapping("/{slug}/announcement")
    @Operation(
            summary = "Make a draft public",
            description = "At least two weeks before it opens (handbook, standard 3.1), or with a public reason.")
    Shown announce(@PathVariable String slug, @RequestBody(required = false) @Nullable PublicReason body) {
        return shown(plan.announce(slug, body == null ? null : body.reason()));
    }

    @PostMapping("/{slug}/opening")
    @Operation(summary = "Open now, ahead of the calendar", description = "For the secretariat.")
    Shown open(@PathVariable String slug, @RequestBody(required = false) @Nullable PublicReason body) {
        return shown(plan.open(slug, body == null ? null : body.reason()));
    }

    @PostMapping("/{slug}/closing")
    @Operation(summary = "Close now, ahead of the calendar", description = "For the secretariat.")
    Shown close(@PathVariable String slug) {
        return shown(plan.close(slug));
    }

    private Shown shown(Consultation consultation) {
        var text = consultation.text();
        var calendar = consultation.calendar();
        return new Shown(
                consultation.slug(),
                consultation.state(),
                text.title(),
                text.question(),
                text.description(),
                consultation.announcedAt(),
                consultation.shortNoticeReason(),
                calendar.opensAt(),
                calendar.closesAt(),
                calendar.sessions(),
                participation.contributions(consultation.slug()));
    }
}
