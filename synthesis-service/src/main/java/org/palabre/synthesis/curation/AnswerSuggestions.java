package org.palabre.synthesis.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.springframework.stereotype.Component;

/** A member accepts or dismisses the contributions that full runs suggest for a selected theme. */
@Component
public class AnswerSuggestions {

    private final ThemeGuard themeGuard;
    private final SuggestedAdditions suggestions;
    private final GroupedContributions contributions;
    private final Curate curate;

    AnswerSuggestions(
            ThemeGuard themeGuard, SuggestedAdditions suggestions, GroupedContributions contributions, Curate curate) {
        this.themeGuard = themeGuard;
        this.suggestions = suggestions;
        this.contributions = contributions;
        this.curate = curate;
    }

    /** The contributions suggested for a theme, nearest first; none for a candidate, which runs change directly. */
    public List<GroupedContribution> open(UUID id) {
        Theme theme = themeGuard.any(id);
        if (theme.state() != ThemeState.SELECTED) {
            return List.of();
        }
        List<UUID> suggested =
                suggestions.of(id).stream().map(SuggestedAddition::contribution).toList();
        Map<UUID, GroupedContribution> found = contributions.of(suggested);
        return suggested.stream()
                .flatMap(contribution -> Stream.ofNullable(found.get(contribution)))
                .filter(contribution -> !contribution.isPinned() && !id.equals(contribution.theme()))
                .toList();
    }

    /**
     * Moves suggested contributions into the theme and pins them there.
     *
     * @param ids ids of contributions; an empty set means all suggested ones
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if the theme is unknown or retired, or one of them is not suggested
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry accept(Member member, UUID id, Set<UUID> ids, int lastSeen) {
        Theme theme = themeGuard.live(id);
        return curate.carryOut(
                CurationCommand.of(CurationAction.ACCEPT, theme.consultation(), member, lastSeen, Set.of(id)),
                () -> CurationChange.of(List.of(), suggestedContributions(id, ids), Position.pinned(id)));
    }

    /**
     * Dismisses suggestions: no run repeats them unless the act is undone.
     *
     * @param ids ids of contributions; an empty set means all suggested ones
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if the theme is unknown or retired, or one of them is not suggested
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry dismiss(Member member, UUID id, Set<UUID> ids, int lastSeen) {
        Theme theme = themeGuard.live(id);
        return curate.carryOut(
                CurationCommand.of(CurationAction.DISMISS, theme.consultation(), member, lastSeen, Set.of(id)),
                () -> dismissalOf(id, ids));
    }

    private CurationChange dismissalOf(UUID id, Set<UUID> ids) {
        List<UUID> dismissed = suggestedContributions(id, ids).stream()
                .map(GroupedContribution::id)
                .sorted()
                .toList();
        return dismissed.isEmpty()
                ? CurationChange.of(List.of(), List.of())
                : CurationChange.of(SuggestionAnswer.dismissal(id, dismissed));
    }

    private List<GroupedContribution> suggestedContributions(UUID id, Set<UUID> ids) {
        List<GroupedContribution> open = open(id);
        if (ids.isEmpty()) {
            return open;
        }
        Set<UUID> unknown = new HashSet<>(ids);
        unknown.removeAll(open.stream().map(GroupedContribution::id).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw Refusal.invalidFields(List.of(Fault.of("contributions", "contributions-not-suggested")));
        }
        return open.stream()
                .filter(contribution -> ids.contains(contribution.id()))
                .toList();
    }
}
