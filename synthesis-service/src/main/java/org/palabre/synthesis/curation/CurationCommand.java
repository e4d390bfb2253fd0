package org.palabre.synthesis.curation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;

/**
 * What a member means to do, before it is worked out.
 *
 * @param act what sort of act
 * @param consultation slug of the consultation
 * @param by the member's account; nobody where a decision does it
 * @param reason why
 * @param undoes the act that this one undoes
 * @param seen number of the last act when the member looked; nothing if they looked at nothing
 * @param looked the themes they looked at
 */
public record CurationCommand(
        CurationAction act,
        String consultation,
        @Nullable String by,
        @Nullable String reason,
        @Nullable UUID undoes,
        @Nullable Integer seen,
        Set<UUID> looked) {

    /** A member's deed, who looked at these themes when the consultation's last act had this number. */
    public static CurationCommand of(
            CurationAction act, String consultation, Member member, int seen, Set<UUID> looked) {
        return new CurationCommand(act, consultation, member.id(), null, null, seen, Set.copyOf(looked));
    }

    static CurationCommand ofNobody(CurationAction act, String consultation) {
        return new CurationCommand(act, consultation, null, null, null, null, Set.of());
    }

    /** For this reason. */
    CurationCommand because(@Nullable String why) {
        return new CurationCommand(act, consultation, by, why, undoes, seen, looked);
    }
}
