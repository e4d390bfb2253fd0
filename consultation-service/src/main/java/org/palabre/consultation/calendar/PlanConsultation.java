package org.palabre.consultation.calendar;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use cases of the secretariat: draft, edit, announce, open and close a consultation. */
@Service
public class PlanConsultation {

    private static final Length REASON = Length.atMost(2_000);

    private final Consultations consultations;
    private final Regions regions;
    private final Clock clock;

    PlanConsultation(Consultations consultations, Regions regions, Clock clock) {
        this.consultations = consultations;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Drafts a new consultation.
     *
     * @throws Refusal if a field is invalid or the slug exists
     */
    public Consultation draft(ConsultationDraft input) {
        var checked = input.check(regions);
        try {
            return consultations.save(Consultation.draft(checked.slug(), checked.text(), checked.calendar()));
        } catch (DuplicateKeyException duplicate) {
            throw Refusal.conflict("slug-taken", checked.slug());
        }
    }

    /**
     * Changes texts and calendar.
     *
     * @throws Refusal if a field is invalid or the consultation is closed
     */
    public Consultation edit(String slug, ConsultationDraft input) {
        var consultation = consultations.named(slug);
        var checked = input.check(regions);
        consultation.edit(checked.text(), checked.calendar());
        return consultations.save(consultation);
    }

    /**
     * Announces a draft, normally at least two weeks before it opens.
     *
     * @param publicReason public reason for shorter notice, if any
     * @throws Refusal if notice is short without a reason, or the reason is too long
     */
    public Consultation announce(String slug, @Nullable String publicReason) {
        var consultation = consultations.named(slug);
        consultation.announce(clock.instant(), reason(publicReason));
        return consultations.save(consultation);
    }

    /**
     * Opens an announced consultation now.
     *
     * @throws Refusal if notice is short without a reason, or the reason is too long
     */
    public Consultation open(String slug, @Nullable String publicReason) {
        var consultation = consultations.named(slug);
        consultation.openNow(clock.instant(), reason(publicReason));
        return consultations.save(consultation);
    }

    /**
     * Closes an open consultation now.
     *
     * @throws Refusal if it is not open
     */
    public Consultation close(String slug) {
        var consultation = consultations.named(slug);
        consultation.closeNow(clock.instant());
        return consultations.save(consultation);
    }

    private static @Nullable String reason(@Nullable String input) {
        var check = new FieldCheck();
        String reason = check.text("reason", input, REASON);
        check.refuseIfWrong();
        return reason;
    }
}
