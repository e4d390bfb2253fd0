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
 * Contributions that a member picked individually.
 *
 * @param contributions the stored contributions
 */
record PickedContributions(List<GroupedContribution> contributions) {

    /**
     * Loads the contributions of these ids.
     *
     * @throws Refusal if the set is empty, or one is not of this consultation
     */
    static PickedContributions of(String consultation, Set<UUID> ids, GroupedContributions contributions) {
        if (ids.isEmpty()) {
            throw fault("contributions-none-picked");
        }
        List<GroupedContribution> found = List.copyOf(contributions.of(ids).values());
        if (found.size() < ids.size()
                || found.stream()
                        .anyMatch(contribution -> !contribution.consultation().equals(consultation))) {
            throw fault("contributions-of-elsewhere");
        }
        return new PickedContributions(found);
    }

    /** The ids of their themes and of one more. */
    Set<UUID> themes(@Nullable UUID extra) {
        Set<UUID> themes = new HashSet<>();
        for (GroupedContribution contribution : contributions) {
            UUID theme = contribution.theme();
            if (theme != null) {
                themes.add(theme);
            }
        }
        if (extra != null) {
            themes.add(extra);
        }
        return themes;
    }

    private static Refusal fault(String code) {
        return Refusal.invalidFields(List.of(Fault.of("contributions", code)));
    }
}
