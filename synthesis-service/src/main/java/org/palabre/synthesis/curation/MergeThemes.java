package org.palabre.synthesis.curation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Theme;
import org.springframework.stereotype.Component;

/** A member merges a theme into another: its contributions are pinned there, and its address leads there. */
@Component
public class MergeThemes {

    private final ThemeGuard themeGuard;
    private final Curate curate;
    private final GroupedContributions contributions;
    private final ReasonWhereItMatters reasonWhereItMatters;

    MergeThemes(
            ThemeGuard themeGuard,
            Curate curate,
            GroupedContributions contributions,
            ReasonWhereItMatters reasonWhereItMatters) {
        this.themeGuard = themeGuard;
        this.curate = curate;
        this.contributions = contributions;
        this.reasonWhereItMatters = reasonWhereItMatters;
    }

    /**
     * Merges a theme.
     *
     * @param into id of the target theme
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if the two are not live themes of one consultation, the reason is missing, or a decision on the
     *     source is in force
     * @throws ChangedMeanwhile if one of the two was changed since then
     */
    public CurationEntry merge(Member member, UUID id, UUID into, int lastSeen, @Nullable String reason) {
        String consultation = themeGuard.live(id).consultation();
        if (id.equals(into)) {
            throw invalidTarget();
        }
        String checkedReason = reasonWhereItMatters.check(CurationAction.MERGE, 0, reason);
        var command = CurationCommand.of(CurationAction.MERGE, consultation, member, lastSeen, Set.of(id, into));
        return curate.carryOut(command.withReason(checkedReason), () -> {
            Theme source = themeGuard.live(id);
            Theme target = themeGuard.live(into);
            if (!source.consultation().equals(target.consultation())) {
                throw invalidTarget();
            }
            return CurationChange.of(
                    List.of(ThemeTransition.of(source, source.snapshot().retired(into))),
                    contributions.under(id).values(),
                    Position.pinned(into));
        });
    }

    private static Refusal invalidTarget() {
        return Refusal.invalidFields(List.of(Refusal.Fault.of("into", "merge-into-another")));
    }
}
