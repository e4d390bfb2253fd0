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
    private final DerivedIdentities identities;
    private final ReceiptCodes codes;
    private final Clock clock;

    SubmitContribution(
            ConsultationCache consultations,
            Contributions contributions,
            Contacts contacts,
            CheckSubmission check,
            DerivedIdentities identities,
            ReceiptCodes codes,
            Clock clock) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.contacts = contacts;
        this.check = check;
        this.identities = identities;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Takes a contribution. The same public words under the same key have one effect and give the same receipt, however
     * often they come, even after the consultation has closed. Only the first submission leaves a contact, and nothing
     * private takes part in the comparison, so a repeat reveals and changes nothing private.
     *
     * @param slug the consultation
     * @param key the client's key, 1 to 255 characters; known to the client alone
     * @throws Refusal if the consultation takes no contributions, a field is wrong, or the key was used for something
     *     else
     */
    public Receipt submit(String slug, String key, Submission typed) {
        Consultation consultation = consultations.publicNamed(slug);
        Checked checked = check.check(typed);
        Contribution sent = contribution(slug, key, checked);
        Optional<Receipt> formerRepeat = repeatOfFormerKey(key, sent);
        if (formerRepeat.isPresent()) {
            return formerRepeat.get();
        }
        if (!consultation.takesContributions(clock.instant())) {
            return repeat(sent)
                    .orElseThrow(() -> Refusal.conflict(
                            "not-taking-contributions." + consultation.state(),
                            Date.from(consultation.calendar().opensAt()),
                            Date.from(consultation.calendar().closesAt())));
        }
        if (checked.contact() != null && !contributions.existsById(sent.id())) {
            contacts.keepFirst(new Contact(sent.id(), checked.contact()));
        }
        return take(sent);
    }

    private Receipt take(Contribution sent) {
        try {
            contributions.save(sent);
            return new Receipt(sent.id(), codes.of(sent.id()), true);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return repeat(sent).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private Optional<Receipt> repeat(Contribution sent) {
        return contributions.findById(sent.id()).map(stored -> {
            if (!stored.isRepeatedBy(sent)) {
                throw Refusal.conflict("key-reused");
            }
            return new Receipt(sent.id(), codes.of(sent.id()), false);
        });
    }

    /** Such a key is public, as the identity of its contribution: whoever sends it gets no code. */
    private Optional<Receipt> repeatOfFormerKey(String key, Contribution sent) {
        return DerivedIdentities.formerOfKey(key)
                .flatMap(contributions::findById)
                .filter(stored ->
                        stored.hasFormerIdentity() && stored.consultation().equals(sent.consultation()))
                .map(stored -> {
                    if (!stored.content().equals(sent.content())) {
                        throw Refusal.conflict("key-reused");
                    }
                    return new Receipt(stored.id(), null, false);
                });
    }

    private Contribution contribution(String slug, String key, Checked checked) {
        UUID id = identities.ofKey(slug, key);
        return Contribution.received(
                id,
                slug,
                clock.instant(),
                checked.content(),
                checked.demographics(),
                checked.publishedName(),
                codes.of(id));
    }
}
