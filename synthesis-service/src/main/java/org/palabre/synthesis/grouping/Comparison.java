package org.palabre.synthesis.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.FoundTheme;
import org.palabre.engine.Grouping;
import org.palabre.engine.Member;
import org.palabre.engine.Suggestion;
import org.palabre.engine.ThemeMatcher;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.curation.ThemeTransition;
import org.palabre.synthesis.grouping.Regrouping.Target;
import org.palabre.synthesis.theme.Description;
import org.palabre.synthesis.theme.SubTheme;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;
import org.palabre.synthesis.theme.ThemeState;

/**
 * Compares a consultation as it was with what the engine found. A found theme keeps the identity of the candidate it
 * shares most contributions with. What is settled under a selected theme stays there; a provisional guest of one stays if
 * it fits nowhere better. What a person pinned stays where it is, its theme with it, and a found theme that is at least
 * half pinned joins the theme that holds most of that.
 */
final class Comparison {

    private final Snapshot snapshot;
    private final Pins pins;
    private final Map<UUID, Target> targets = new HashMap<>();
    private final List<Theme> changed = new ArrayList<>();
    private final List<ThemeTransition> steps = new ArrayList<>();
    private final Set<UUID> live = new HashSet<>();
    private int found;
    private int retired;

    private Comparison(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.pins = new Pins(snapshot);
    }

    /** What follows from the two. */
    static Regrouping of(Snapshot snapshot, Grouping grouping) {
        var comparison = new Comparison(snapshot);
        comparison.keepSelected();
        comparison.place(grouping);
        return new Regrouping(
                snapshot,
                comparison.targets,
                comparison.changed,
                comparison.steps,
                comparison.live,
                comparison.found,
                comparison.retired);
    }

    private void keepSelected() {
        snapshot.themes().values().stream()
                .filter(theme -> theme.state() == ThemeState.SELECTED)
                .forEach(theme -> live.add(theme.id()));
    }

    private void place(Grouping grouping) {
        grouping.unthemed().stream()
                .map(UUID::fromString)
                .filter(this::isFree)
                .forEach(id -> targets.put(id, Target.NOWHERE));
        Map<FoundTheme, UUID> followed = pins.followed(grouping.themes());
        List<FoundTheme> others = grouping.themes().stream()
                .filter(theme -> !followed.containsKey(theme))
                .toList();
        Map<String, List<String>> candidates = snapshot.candidates();
        ThemeMatcher.Matching matching = new ThemeMatcher()
                .match(candidates, others.stream().map(FoundTheme::memberIds).toList());
        for (int i = 0; i < others.size(); i++) {
            FoundTheme theme = others.get(i);
            settle(theme, goOnOrBegin(matching.idOfFound().get(i), describe(theme)));
        }
        followed.forEach(this::settle);
        for (Suggestion suggestion : grouping.suggestions()) {
            keepGuest(suggestion);
        }
        for (String id : matching.vanished()) {
            keepOrRetire(UUID.fromString(id), candidates.getOrDefault(id, List.of()), followed);
        }
    }

    private void settle(FoundTheme theme, UUID id) {
        for (Member member : theme.members()) {
            UUID contribution = UUID.fromString(member.id());
            if (isFree(contribution)) {
                targets.put(contribution, new Target(id, member.proximity()));
            }
        }
    }

    private boolean isFree(UUID contribution) {
        GroupedContribution known = snapshot.contributions().get(contribution);
        return known == null || !known.isPinned();
    }

    /** A theme that holds what a person put there, or that a person named, does not end. */
    private void keepOrRetire(UUID id, List<String> members, Map<FoundTheme, UUID> followed) {
        Theme theme = snapshot.themes().get(id);
        if (theme == null) {
            return;
        }
        if (!pins.hold(id) && theme.givenLabel() == null && theme.note() == null) {
            retire(theme, uuids(members));
            return;
        }
        live.add(id);
        followed.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(found -> found.members().size()))
                .ifPresent(found -> redescribe(theme, describe(found)));
    }

    private UUID goOnOrBegin(Optional<String> matched, Description description) {
        UUID id = matched.map(UUID::fromString).orElseGet(UUID::randomUUID);
        Theme existing = snapshot.themes().get(id);
        if (existing == null) {
            Theme begun = Theme.candidate(id, snapshot.consultation(), description);
            changed.add(begun);
            steps.add(new ThemeTransition(id, null, begun.snapshot()));
            found++;
        } else {
            redescribe(existing, description);
        }
        live.add(id);
        return id;
    }

    private void redescribe(Theme theme, Description description) {
        ThemeSnapshot before = theme.snapshot();
        if (theme.describe(description)) {
            changed.add(theme);
            steps.add(new ThemeTransition(theme.id(), before, theme.snapshot()));
        }
    }

    private Description describe(FoundTheme theme) {
        return new Description(
                distinctFromSelected(theme),
                theme.keywords(),
                uuids(theme.quotations()),
                theme.subThemes().stream()
                        .map(part -> new SubTheme(part.label(), uuids(part.memberIds())))
                        .toList());
    }

    /** The engine does not know how selected themes are called. */
    private String distinctFromSelected(FoundTheme theme) {
        boolean taken = snapshot.themes().values().stream()
                .anyMatch(other ->
                        other.state() == ThemeState.SELECTED && other.label().equals(theme.label()));
        return taken && !theme.keywords().isEmpty()
                ? theme.label() + " (" + theme.keywords().getLast() + ")"
                : theme.label();
    }

    /** A provisional guest of a selected theme that is nearer to it than to any found one stays there. */
    private void keepGuest(Suggestion suggestion) {
        UUID theme = UUID.fromString(suggestion.themeId());
        GroupedContribution guest = snapshot.contributions().get(UUID.fromString(suggestion.textId()));
        if (guest != null && theme.equals(guest.theme())) {
            targets.put(guest.id(), new Target(theme, suggestion.proximity()));
        }
    }

    private void retire(Theme theme, List<UUID> members) {
        ThemeSnapshot before = theme.snapshot();
        theme.retire(members, whereMostWent(members));
        changed.add(theme);
        steps.add(new ThemeTransition(theme.id(), before, theme.snapshot()));
        retired++;
    }

    private @Nullable UUID whereMostWent(List<UUID> members) {
        Map<UUID, Long> counts = members.stream()
                .map(member -> targets.getOrDefault(member, Target.NOWHERE).theme())
                .flatMap(theme -> Optional.ofNullable(theme).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<UUID, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<UUID> uuids(List<String> ids) {
        return ids.stream().map(UUID::fromString).toList();
    }
}
