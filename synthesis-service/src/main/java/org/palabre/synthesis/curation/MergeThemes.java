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

/** A member merges a theme into another: its contributions go there and stay there, and its address leads there. */
@Component
public class MergeThemes {

    private final ThemeGuard themesAtHand;
    private final Curate curate;
    private final GroupedContributions contributions;
    private final ReasonWhereItMatters reasonWhereItMatters;

    MergeThemes(
            ThemeGuard themesAtHand,
            Curate curate,
            GroupedContributions contributions,
            ReasonWhereItMatters reasonWhereItMatters) {
        this.themesAtHand = themesAtHand;
        this.curate = curate;
        this.contributions = contributions;
        this.reasonWhereItMatters = reasonWhereItMatters;
    }

    /**
     * Merges it.
     *
     * @param into the theme that stays
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if the two are not both there in one consultation, the reason is missing, or the forum decided on the
     *     one that would go
     * @throws ChangedMeanwhile if somebody changed one of the two since
     */
    public CurationEntry merge(Member member, UUID id, UUID into, int seen, @Nullable String reason) {
        Theme shown = themesAtHand.live(id);
        if (id.equals(into)) {
            throw another();
        }
        String why = reasonWhereItMatters.check(CurationAction.MERGE, 0, reason);
        var deed = CurationCommand.of(CurationAction.MERGE, shown.consultation(), member, seen, Set.of(id, into));
        return curate.carryOut(deed.because(why), () -> {
            Theme goes = themesAtHand.live(id);
            Theme stays = themesAtHand.live(into);
            if (!goes.consultation().equals(stays.consultation())) {
                throw another();
            }
            return Change.of(
                    List.of(ThemeTransition.of(goes, goes.snapshot().retired(into))),
                    contributions.under(id).values(),
                    Position.pinned(into));
        });
    }

    private static Refusal another() {
        return Refusal.invalidFields(List.of(Refusal.Fault.of("into", "merge-into-another")));
    }
}
