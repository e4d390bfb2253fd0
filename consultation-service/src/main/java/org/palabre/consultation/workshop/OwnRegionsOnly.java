package org.palabre.consultation.workshop;

import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;

/**
 * A facilitator works in their own regions and does not learn of workshops elsewhere; the secretariat works everywhere;
 * an observer reads all and changes nothing.
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
     * Refuses work in a region that is not theirs.
     *
     * @throws Refusal for someone who may only read here
     */
    static void refuseToWork(Member member, String region) {
        if (!member.facilitates(region)) {
            throw Refusal.forbidden("forbidden");
        }
    }
}
