package org.palabre.consultation.workshop;

import java.util.List;
import java.util.UUID;
import org.palabre.consultation.contribution.DerivedIdentities;
import org.palabre.consultation.contribution.ReceiptCode;
import org.palabre.consultation.contribution.ReceiptCodes;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.stereotype.Service;

/** A facilitator hands the receipt codes of a workshop out to those who spoke there. */
@Service
public class HandOutReceipts {

    private static final int BEGINNING = 120;

    private final FindWorkshops find;
    private final DerivedIdentities identities;
    private final ReceiptCodes codes;

    HandOutReceipts(FindWorkshops find, DerivedIdentities identities, ReceiptCodes codes) {
        this.find = find;
        this.identities = identities;
        this.codes = codes;
    }

    /**
     * What one contributor is handed.
     *
     * @param contribution identity of the contribution
     * @param place where it stood in the notes
     * @param beginning its first words
     * @param code the code to follow it
     */
    public record Slip(UUID contribution, Origin place, String beginning, ReceiptCode code) {}

    /**
     * The slips of a submitted workshop, in the order of its notes.
     *
     * @throws Refusal if there is no such workshop for this member, or it is not submitted
     */
    public List<Slip> of(Member member, UUID id) {
        Workshop workshop = find.toWorkOn(member, id);
        if (!workshop.isSubmitted()) {
            throw Refusal.conflict("no-receipts-yet");
        }
        return workshop.review().kept().stream()
                .map(item -> {
                    UUID contribution = workshop.contributionOf(item, identities);
                    return new Slip(contribution, item.place(), beginning(item.text()), codes.of(contribution));
                })
                .toList();
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING - 1)) + "…";
    }
}
