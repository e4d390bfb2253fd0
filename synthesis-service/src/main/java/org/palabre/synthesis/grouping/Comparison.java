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
import org.palabre.synthesis.grouping.Regrouping.Assignment;
import org.palabre.synthesis.theme.Description;
import org.palabre.synthesis.theme.SubTheme;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;
import org.palabre.synthesis.theme.ThemeState;

/**
 * Compares a consultation with the engine's result. A found theme takes the identity of the candidate with the most
 * common contributions. Settled contributions of a selected theme stay; provisional ones stay if no found theme is
 * nearer. Pinned contributions stay, and so does their theme; a found theme with at least half of its members pinned
 * joins the theme of most of them.
 */
final class Comparison {

    private final Snapshot snapshot;
    private final Pins pins;
    private final Map<UUID, Assignment> assignments = new HashMap<>();
    private final List<Theme> changed = new ArrayList<>();
    private final List<ThemeTransition> transitions = new ArrayList<>();
    private final Set<UUID> live = new HashSet<>();
    private int found;
    private int retired;

    private Comparison(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.pins = new Pins(snapshot);
    }

    /** The regrouping that turns the snapshot into the engine's result. */
    static Regrouping of(Snapshot snapshot, Grouping grouping) {
        var comparison = new Comparison(snapshot);
        comparison.keepSelected();
        comparison.place(grouping);
        return new Regrouping(
                snapshot,
                comparison.assignments,
                comparison.changed,
                comparison.transitions,
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
                .forEach(id -> assignments.put(id, Assignment.UNTHEMED));
        Map<FoundTheme, UUID> joins = pins.themesToJoin(grouping.themes());
        List<FoundTheme> others = grouping.themes().stream()
                .filter(theme -> !joins.containsKey(theme))
                .toList();
        Map<String, List<String>> candidates = snapshot.candidates();
        ThemeMatcher.Matching matching = new ThemeMatcher()
                .match(candidates, others.stream().map(FoundTheme::memberIds).toList());
        for (int i = 0; i < others.size(); i++) {
            FoundTheme theme = others.get(i);
            assign(theme, continueOrCreate(matching.idOfFound().get(i), describe(theme)));
        }
        joins.forEach(this::assign);
        for (Suggestion suggestion : grouping.suggestions()) {
            keepProvisional(suggestion);
        }
        for (String id : matching.vanished()) {
            keepOrRetire(UUID.fromString(id), candidates.getOrDefault(id, List.of()), joins);
        }
    }

    private void assign(FoundTheme theme, UUID id) {
        for (Member member : theme.members()) {
            UUID contribution = UUID.fromString(member.id());
            if (isFree(contribution)) {
                assignments.put(contribution, new Assignment(id, member.proximity()));
            }
        }
    }

    private boolean isFree(UUID contribution) {
        GroupedContribution known = snapshot.contributions().get(contribution);
        return known == null || !known.isPinned();
    }

    /** Retires a theme unless it has pinned contributions, or a label or note from a member. */
    private void keepOrRetire(UUID id, List<String> members, Map<FoundTheme, UUID> joins) {
        Theme theme = snapshot.themes().get(id);
        if (theme == null) {
            return;
        }
        if (!pins.contain(id) && theme.givenLabel() == null && theme.note() == null) {
            retire(theme, uuids(members));
            return;
        }
        live.add(id);
        joins.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(found -> found.members().size()))
                .ifPresent(found -> redescribe(theme, describe(found)));
    }

    private UUID continueOrCreate(Optional<String> matched, Description description) {
        UUID id = matched.map(UUID::fromString).orElseGet(UUID::randomUUID);
        Theme existing = snapshot.themes().get(id);
        if (existing == null) {
            Theme created = Theme.candidate(id, snapshot.consultation(), description);
            changed.add(created);
            transitions.add(new ThemeTransition(id, null, created.snapshot()));
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
            transitions.add(new ThemeTransition(theme.id(), before, theme.snapshot()));
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

    /** The label, made unique among selected themes: the engine does not know theirs. */
    private String distinctFromSelected(FoundTheme theme) {
        boolean isDuplicate = snapshot.themes().values().stream()
                .anyMatch(other ->
                        other.state() == ThemeState.SELECTED && other.label().equals(theme.label()));
        return isDuplicate && !theme.keywords().isEmpty()
                ? theme.label() + " (" + theme.keywords().getLast() + ")"
                : theme.label();
    }

    /** Keeps a provisional contribution under its selected theme if that is nearer than any found theme. */
    private void keepProvisional(Suggestion suggestion) {
        UUID theme = UUID.fromString(suggestion.themeId());
        GroupedContribution contribution = snapshot.contributions().get(UUID.fromString(suggestion.textId()));
        if (contribution != null && theme.equals(contribution.theme())) {
            assignments.put(contribution.id(), new Assignment(theme, suggestion.proximity()));
        }
    }

    private void retire(Theme theme, List<UUID> members) {
        ThemeSnapshot before = theme.snapshot();
        theme.retire(members, themeOfMost(members));
        changed.add(theme);
        transitions.add(new ThemeTransition(theme.id(), before, theme.snapshot()));
        retired++;
    }

    private @Nullable UUID themeOfMost(List<UUID> members) {
        Map<UUID, Long> counts = members.stream()
                .map(member ->
                        assignments.getOrDefault(member, Assignment.UNTHEMED).theme())
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
