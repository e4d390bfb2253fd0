package org.palabre.consultation.workshop;

import java.time.Clock;
import java.util.UUID;
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
    private final Clock clock;

    RecordWorkshop(Workshops workshops, FindWorkshops find, CheckWorkshop check, Clock clock) {
        this.workshops = workshops;
        this.find = find;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Records a workshop. The same under the same key has one effect.
     *
     * @param key the identity that the client chose for the workshop
     * @throws Refusal if a field is wrong, or the key was used for another workshop
     */
    public Workshop record(Member member, UUID key, WorkshopDraft typed) {
        Occasion occasion = check.check(member, typed);
        try {
            return workshops.save(new Workshop(key, occasion, member.id(), clock.instant()));
        } catch (DuplicateKeyException known) {
            Workshop recorded = find.toRead(member, key);
            if (!recorded.occasion().equals(occasion)) {
                throw Refusal.conflict("workshop-key-reused");
            }
            return recorded;
        }
    }
}
