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

/** Use case: a facilitator hands out the receipt codes of a workshop to its participants. */
@Service
public class HandOutReceipts {

    private static final int EXCERPT_LENGTH = 120;

    private final FindWorkshops find;
    private final DerivedIdentities identities;
    private final ReceiptCodes codes;

    HandOutReceipts(FindWorkshops find, DerivedIdentities identities, ReceiptCodes codes) {
        this.find = find;
        this.identities = identities;
        this.codes = codes;
    }

    /**
     * Receipt of one contribution.
     *
     * @param contribution identity of the contribution
     * @param place position in the notes
     * @param beginning excerpt from the start of its text
     * @param code its receipt code
     */
    public record Slip(UUID contribution, Origin place, String beginning, ReceiptCode code) {}

    /**
     * The slips of a submitted workshop, in the order of the notes.
     *
     * @throws Refusal if the member may not change the workshop, or it is not submitted
     */
    public List<Slip> of(Member member, UUID id) {
        Workshop workshop = find.toChange(member, id);
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
        return line.codePointCount(0, line.length()) <= EXCERPT_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT_LENGTH - 1)) + "…";
    }
}
