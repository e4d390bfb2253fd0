package org.palabre.consultation.workshop;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.palabre.consultation.contribution.DerivedIdentities;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: a facilitator records a workshop. */
@Service
public class RecordWorkshop {

    private final Workshops workshops;
    private final FindWorkshops find;
    private final CheckWorkshop check;
    private final DerivedIdentities identities;
    private final Clock clock;

    RecordWorkshop(
            Workshops workshops, FindWorkshops find, CheckWorkshop check, DerivedIdentities identities, Clock clock) {
        this.workshops = workshops;
        this.find = find;
        this.check = check;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Records a workshop. A repeat under the same key of the same member has no further effect.
     *
     * @param key the client's key, 1 to 255 characters
     * @throws Refusal if a field is wrong, or the key was used for another workshop
     */
    public Workshop record(Member member, String key, WorkshopDraft typed) {
        Occasion occasion = check.check(member, typed);
        UUID id = formerIdentity(member, key).orElseGet(() -> identities.ofWorkshop(member.id(), key));
        try {
            return workshops.save(new Workshop(id, occasion, member.id(), clock.instant()));
        } catch (DuplicateKeyException known) {
            Workshop recorded = find.toRead(member, id);
            if (!recorded.occasion().equals(occasion)) {
                throw Refusal.conflict("workshop-key-reused");
            }
            return recorded;
        }
    }

    /** The identity of a workshop that this member recorded when the key still was the identity. */
    private Optional<UUID> formerIdentity(Member member, String key) {
        return DerivedIdentities.formerOfKey(key)
                .flatMap(workshops::findById)
                .filter(workshop -> workshop.facilitator().equals(member.id()))
                .map(Workshop::id);
    }
}
