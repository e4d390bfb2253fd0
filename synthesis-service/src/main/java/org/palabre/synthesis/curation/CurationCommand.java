package org.palabre.synthesis.curation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;

/**
 * A request for an act of curation.
 *
 * @param act kind of act
 * @param consultation slug of the consultation
 * @param by the member's account; {@code null} if a decision causes the act
 * @param reason the member's reason
 * @param undoes id of the act to undo
 * @param lastSeen number of the last act that the member had seen; {@code null} to skip the check
 * @param themes ids of the themes that the check covers
 */
public record CurationCommand(
        CurationAction act,
        String consultation,
        @Nullable String by,
        @Nullable String reason,
        @Nullable UUID undoes,
        @Nullable Integer lastSeen,
        Set<UUID> themes) {

    /** The command of a member who saw these themes at the act of this number. */
    public static CurationCommand of(
            CurationAction act, String consultation, Member member, int lastSeen, Set<UUID> themes) {
        return new CurationCommand(act, consultation, member.id(), null, null, lastSeen, Set.copyOf(themes));
    }

    static CurationCommand withoutMember(CurationAction act, String consultation) {
        return new CurationCommand(act, consultation, null, null, null, null, Set.of());
    }

    /** A copy with this reason. */
    CurationCommand withReason(@Nullable String newReason) {
        return new CurationCommand(act, consultation, by, newReason, undoes, lastSeen, themes);
    }
}
