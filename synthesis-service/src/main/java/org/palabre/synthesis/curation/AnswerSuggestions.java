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

/** A member answers what full runs suggest for a selected theme: takes contributions in, or does not want them. */
@Component
public class AnswerSuggestions {

    private final ThemeGuard themesAtHand;
    private final SuggestedAdditions suggestions;
    private final GroupedContributions contributions;
    private final Curate curate;

    AnswerSuggestions(
            ThemeGuard themesAtHand,
            SuggestedAdditions suggestions,
            GroupedContributions contributions,
            Curate curate) {
        this.themesAtHand = themesAtHand;
        this.suggestions = suggestions;
        this.contributions = contributions;
        this.curate = curate;
    }

    /** The contributions suggested for a theme, the nearest first. A candidate takes what a run finds, unasked. */
    public List<GroupedContribution> open(UUID id) {
        Theme theme = themesAtHand.any(id);
        if (theme.state() != ThemeState.SELECTED) {
            return List.of();
        }
        List<UUID> suggested =
                suggestions.of(id).stream().map(SuggestedAddition::contribution).toList();
        Map<UUID, GroupedContribution> found = contributions.of(suggested);
        return suggested.stream()
                .flatMap(one -> Stream.ofNullable(found.get(one)))
                .filter(one -> !one.isPinned() && !id.equals(one.theme()))
                .toList();
    }

    /**
     * Takes suggested contributions into the theme; they stay there.
     *
     * @param picked which; none takes all
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if the theme is not there, or one of them is not suggested
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry accept(Member member, UUID id, Set<UUID> picked, int seen) {
        Theme theme = themesAtHand.live(id);
        return curate.carryOut(
                CurationCommand.of(CurationAction.ACCEPT, theme.consultation(), member, seen, Set.of(id)),
                () -> Change.of(List.of(), suggested(id, picked), Position.pinned(id)));
    }

    /**
     * No run suggests these for the theme again, unless that is undone.
     *
     * @param picked which; none means all
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if the theme is not there, or one of them is not suggested
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry dismiss(Member member, UUID id, Set<UUID> picked, int seen) {
        Theme theme = themesAtHand.live(id);
        return curate.carryOut(
                CurationCommand.of(CurationAction.DISMISS, theme.consultation(), member, seen, Set.of(id)),
                () -> dismissal(id, picked));
    }

    private Change dismissal(UUID id, Set<UUID> picked) {
        List<UUID> unwanted = suggested(id, picked).stream()
                .map(GroupedContribution::id)
                .sorted()
                .toList();
        return unwanted.isEmpty() ? Change.of(List.of(), List.of()) : Change.of(Answer.unwanted(id, unwanted));
    }

    private List<GroupedContribution> suggested(UUID id, Set<UUID> picked) {
        List<GroupedContribution> open = open(id);
        if (picked.isEmpty()) {
            return open;
        }
        Set<UUID> unknown = new HashSet<>(picked);
        unknown.removeAll(open.stream().map(GroupedContribution::id).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw Refusal.invalidFields(List.of(Fault.of("contributions", "contributions-not-suggested")));
        }
        return open.stream().filter(one -> picked.contains(one.id())).toList();
    }
}
