package org.palabre.synthesis.grouping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.Suggestion;
import org.palabre.engine.Text;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.curation.CurationChange;
import org.palabre.synthesis.curation.SuggestedAddition;
import org.palabre.synthesis.curation.ThemeTransition;
import org.palabre.synthesis.theme.Theme;

/**
 * What is to be done so that a consultation is grouped as the engine found: which themes go on, begin or end, and where
 * each contribution belongs.
 *
 * @param snapshot the consultation as it was
 * @param targets where each contribution that is free to move belongs
 * @param changed the themes to be saved: those that begin, are described anew, or end
 * @param steps the same as seen from outside, before and after
 * @param live the themes that will be there
 * @param found how many begin
 * @param retired how many end
 */
record Regrouping(
        Snapshot snapshot,
        Map<UUID, Target> targets,
        List<Theme> changed,
        List<ThemeTransition> steps,
        Set<UUID> live,
        int found,
        int retired) {

    /**
     * Where a contribution belongs.
     *
     * @param theme the theme, if any
     * @param proximity nearness to its centre
     */
    record Target(@Nullable UUID theme, @Nullable Double proximity) {

        static final Target NOWHERE = new Target(null, null);
    }

    /** The texts of each theme as it will be. */
    Map<String, List<Text>> texts() {
        return snapshot.contributions().values().stream()
                .filter(contribution -> themeOf(contribution) != null)
                .collect(Collectors.groupingBy(
                        contribution -> String.valueOf(themeOf(contribution)),
                        Collectors.mapping(EngineTexts::of, Collectors.toList())));
    }

    private @Nullable UUID themeOf(GroupedContribution contribution) {
        Target target = targets.get(contribution.id());
        return target == null ? contribution.theme() : target.theme();
    }

    /** All of it as one change. */
    CurationChange change() {
        List<GroupedContribution> moving = snapshot.contributions().values().stream()
                .filter(contribution -> targets.containsKey(contribution.id()))
                .toList();
        return CurationChange.of(
                steps, CurationChange.moves(moving, contribution -> new Position(themeOf(contribution), false, false)));
    }

    /** What is suggested to selected themes and is not there. */
    List<SuggestedAddition> additions(List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> {
                    GroupedContribution one = snapshot.contributions().get(UUID.fromString(suggestion.textId()));
                    return one != null
                            && !one.isPinned()
                            && !suggestion.themeId().equals(String.valueOf(one.theme()));
                })
                .map(suggestion -> SuggestedAddition.of(
                        snapshot.consultation(),
                        UUID.fromString(suggestion.themeId()),
                        UUID.fromString(suggestion.textId()),
                        suggestion.proximity()))
                .toList();
    }

    /** How many contributions will be under no theme. */
    int unthemed() {
        return (int) snapshot.contributions().values().stream()
                .filter(contribution -> themeOf(contribution) == null)
                .count();
    }
}
