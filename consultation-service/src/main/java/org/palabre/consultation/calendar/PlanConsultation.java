package org.palabre.consultation.calendar;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What the secretariat does with a consultation, from the first draft to an early close. */
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
     * @throws Refusal if a field is wrong or the slug is taken
     */
    public Consultation draft(ConsultationDraft typed) {
        var checked = typed.check(regions);
        try {
            return consultations.save(Consultation.draft(checked.slug(), checked.text(), checked.calendar()));
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("slug-taken", checked.slug());
        }
    }

    /**
     * Changes texts and calendar.
     *
     * @throws Refusal if a field is wrong, or it is closed
     */
    public Consultation edit(String slug, ConsultationDraft typed) {
        var consultation = consultations.named(slug);
        var checked = typed.check(regions);
        consultation.edit(checked.text(), checked.calendar());
        return consultations.save(consultation);
    }

    /**
     * Makes a draft public, at least two weeks before it opens.
     *
     * @param publicReason why notice is shorter, if it is; published
     * @throws Refusal if notice is short and no reason is given, or the reason is too long
     */
    public Consultation announce(String slug, @Nullable String publicReason) {
        var consultation = consultations.named(slug);
        consultation.announce(clock.instant(), reason(publicReason));
        return consultations.save(consultation);
    }

    /**
     * Opens an announced consultation now.
     *
     * @throws Refusal if notice is short and no reason is given, or the reason is too long
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

    private static @Nullable String reason(@Nullable String typed) {
        var check = new FieldCheck();
        String reason = check.text("reason", typed, REASON);
        check.refuseIfWrong();
        return reason;
    }
}
