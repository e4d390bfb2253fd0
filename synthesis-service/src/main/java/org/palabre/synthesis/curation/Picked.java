package org.palabre.synthesis.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;

/**
 * Contributions that a member picked by hand.
 *
 * @param contributions the contributions as they are
 */
record Picked(List<GroupedContribution> contributions) {

    /**
     * Those of these identities.
     *
     * @throws Refusal if there are none, or one is not of this consultation
     */
    static Picked of(String consultation, Set<UUID> ids, GroupedContributions contributions) {
        if (ids.isEmpty()) {
            throw fault("contributions-none-picked");
        }
        List<GroupedContribution> found = List.copyOf(contributions.of(ids).values());
        if (found.size() < ids.size()
                || found.stream().anyMatch(one -> !one.consultation().equals(consultation))) {
            throw fault("contributions-of-elsewhere");
        }
        return new Picked(found);
    }

    /** The themes they are under, with this one. */
    Set<UUID> themes(@Nullable UUID and) {
        Set<UUID> themes = new HashSet<>();
        for (GroupedContribution contribution : contributions) {
            UUID theme = contribution.theme();
            if (theme != null) {
                themes.add(theme);
            }
        }
        if (and != null) {
            themes.add(and);
        }
        return themes;
    }

    private static Refusal fault(String code) {
        return Refusal.invalidFields(List.of(Fault.of("contributions", code)));
    }
}
