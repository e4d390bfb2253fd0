package org.palabre.consultation.workshop;

import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;

/**
 * Policy: facilitators see and change workshops in their own regions only; the secretariat changes all; observers
 * read all.
 */
final class OwnRegionsOnly {

    private OwnRegionsOnly() {}

    static boolean readsEverywhere(Member member) {
        return member.is(Role.SECRETARIAT) || member.is(Role.OBSERVER);
    }

    static boolean mayRead(Member member, String region) {
        return readsEverywhere(member) || member.facilitates(region);
    }

    /**
     * Refuses changes in regions other than the member's.
     *
     * @throws Refusal if the member may only read
     */
    static void refuseChanges(Member member, String region) {
        if (!member.facilitates(region)) {
            throw Refusal.forbidden("forbidden");
        }
    }
}
