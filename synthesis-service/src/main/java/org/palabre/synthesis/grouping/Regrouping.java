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
 * The changes that turn a consultation into the engine's grouping: the themes to continue, create or retire, and the
 * theme of each contribution.
 *
 * @param snapshot the consultation before
 * @param assignments the theme of each contribution that may move
 * @param changed the themes to save: created, redescribed or retired
 * @param transitions the changes of those themes, before and after
 * @param live the themes that remain
 * @param found number of created themes
 * @param retired number of retired themes
 */
record Regrouping(
        Snapshot snapshot,
        Map<UUID, Assignment> assignments,
        List<Theme> changed,
        List<ThemeTransition> transitions,
        Set<UUID> live,
        int found,
        int retired) {

    /**
     * The theme found for a contribution.
     *
     * @param theme the theme; null for none
     * @param proximity proximity to its centre, 0 to 1
     */
    record Assignment(@Nullable UUID theme, @Nullable Double proximity) {

        static final Assignment UNTHEMED = new Assignment(null, null);
    }

    /** The texts of each theme after the regrouping. */
    Map<String, List<Text>> texts() {
        return snapshot.contributions().values().stream()
                .filter(contribution -> themeOf(contribution) != null)
                .collect(Collectors.groupingBy(
                        contribution -> String.valueOf(themeOf(contribution)),
                        Collectors.mapping(EngineTexts::of, Collectors.toList())));
    }

    private @Nullable UUID themeOf(GroupedContribution contribution) {
        Assignment assignment = assignments.get(contribution.id());
        return assignment == null ? contribution.theme() : assignment.theme();
    }

    /** The regrouping as a single change. */
    CurationChange change() {
        List<GroupedContribution> moving = snapshot.contributions().values().stream()
                .filter(contribution -> assignments.containsKey(contribution.id()))
                .toList();
        return CurationChange.of(
                transitions,
                CurationChange.moves(moving, contribution -> new Position(themeOf(contribution), false, false)));
    }

    /** The engine's suggestions that are not applied yet: additions to selected themes. */
    List<SuggestedAddition> additions(List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> {
                    GroupedContribution contribution =
                            snapshot.contributions().get(UUID.fromString(suggestion.textId()));
                    return contribution != null
                            && !contribution.isPinned()
                            && !suggestion.themeId().equals(String.valueOf(contribution.theme()));
                })
                .map(suggestion -> SuggestedAddition.of(
                        snapshot.consultation(),
                        UUID.fromString(suggestion.themeId()),
                        UUID.fromString(suggestion.textId()),
                        suggestion.proximity()))
                .toList();
    }

    /** The number of contributions under no theme after the regrouping. */
    int unthemed() {
        return (int) snapshot.contributions().values().stream()
                .filter(contribution -> themeOf(contribution) == null)
                .count();
    }
}
