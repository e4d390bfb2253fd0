package org.palabre.consultation.contribution;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.ConsultationCache;
import org.palabre.consultation.contribution.CheckSubmission.Checked;
import org.palabre.platform.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Someone contributes, without an account (handbook 2.1.b.1.a). */
@Service
public class SubmitContribution {

    private final ConsultationCache consultations;
    private final Contributions contributions;
    private final Contacts contacts;
    private final CheckSubmission check;
    private final ReceiptCodes codes;
    private final Clock clock;

    SubmitContribution(
            ConsultationCache consultations,
            Contributions contributions,
            Contacts contacts,
            CheckSubmission check,
            ReceiptCodes codes,
            Clock clock) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.contacts = contacts;
        this.check = check;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Takes a contribution. The same submission under the same key has one effect and gives the same receipt, however
     * often it comes, even after the consultation has closed.
     *
     * @param slug the consultation
     * @param key the identity that the client chose for the contribution
     * @throws Refusal if the consultation takes no contributions, a field is wrong, or the key was used for something
     *     else
     */
    public Receipt submit(String slug, UUID key, Submission typed) {
        Consultation consultation = consultations.publicNamed(slug);
        Checked checked = check.check(typed);
        ReceiptCode code = codes.of(key);
        Contribution sent = contribution(slug, key, checked, code);
        if (!consultation.takesContributions(clock.instant())) {
            return repeated(sent, code)
                    .orElseThrow(() -> Refusal.conflict(
                            "not-taking-contributions." + consultation.state(),
                            Date.from(consultation.calendar().opensAt()),
                            Date.from(consultation.calendar().closesAt())));
        }
        Receipt receipt = take(sent, code);
        if (checked.contact() != null) {
            contacts.keepFirst(new Contact(key, checked.contact()));
        }
        return receipt;
    }

    private Receipt take(Contribution sent, ReceiptCode code) {
        try {
            contributions.save(sent);
            return new Receipt(sent.id(), code, true);
        } catch (DuplicateKeyException known) {
            return repeated(sent, code).orElseThrow(() -> known);
        }
    }

    private Optional<Receipt> repeated(Contribution sent, ReceiptCode code) {
        return contributions.findById(sent.id()).map(known -> {
            if (!known.isSameAs(sent)) {
                throw Refusal.conflict("key-reused");
            }
            return new Receipt(sent.id(), code, false);
        });
    }

    private Contribution contribution(String slug, UUID key, Checked checked, ReceiptCode code) {
        return new Contribution(
                        key,
                        slug,
                        clock.instant(),
                        checked.content(),
                        checked.demographics(),
                        checked.publishedName(),
                        code.key(),
                        Fingerprint.of(checked.content(), checked.demographics(), checked.publishedName()))
                .received();
    }
}
