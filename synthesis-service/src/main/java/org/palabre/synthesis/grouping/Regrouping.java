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
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.engine.FoundTheme;
import org.palabre.synthesis.engine.Grouping;
import org.palabre.synthesis.engine.Member;
import org.palabre.synthesis.engine.Suggestion;
import org.palabre.synthesis.engine.Text;
import org.palabre.synthesis.engine.ThemeMatcher;
import org.palabre.synthesis.theme.Description;
import org.palabre.synthesis.theme.SubTheme;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;

/**
 * What is to be done so that a consultation is grouped as the engine found: which themes go on, begin or end, and where
 * each contribution belongs. A found theme keeps the identity of the candidate it shares most contributions with. What is
 * settled under a selected theme stays there; a provisional guest of one stays if it fits nowhere better.
 */
final class Regrouping {

    /**
     * Where a contribution belongs.
     *
     * @param theme the theme, if any
     * @param proximity nearness to its centre
     */
    record Target(@Nullable UUID theme, @Nullable Double proximity) {

        static final Target NOWHERE = new Target(null, null);
    }

    private final Snapshot snapshot;
    private final Map<UUID, Target> targets = new HashMap<>();
    private final List<Theme> changed = new ArrayList<>();
    private final Set<UUID> live = new HashSet<>();
    private int found;
    private int retired;

    private Regrouping(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Compares the consultation as it was with what the engine found. */
    static Regrouping of(Snapshot snapshot, Grouping grouping) {
        var regrouping = new Regrouping(snapshot);
        regrouping.keepSelected();
        regrouping.place(grouping);
        return regrouping;
    }

    private void keepSelected() {
        snapshot.themes().values().stream()
                .filter(theme -> theme.state() == ThemeState.SELECTED)
                .forEach(theme -> live.add(theme.id()));
    }

    private void place(Grouping grouping) {
        grouping.unthemed().forEach(id -> targets.put(UUID.fromString(id), Target.NOWHERE));
        Map<String, List<String>> candidates = snapshot.candidates();
        ThemeMatcher.Matching matching = new ThemeMatcher()
                .match(
                        candidates,
                        grouping.themes().stream().map(FoundTheme::memberIds).toList());
        for (int i = 0; i < grouping.themes().size(); i++) {
            FoundTheme theme = grouping.themes().get(i);
            UUID id = goOnOrBegin(matching.idOfFound().get(i), describe(theme));
            for (Member member : theme.members()) {
                targets.put(UUID.fromString(member.id()), new Target(id, member.proximity()));
            }
        }
        for (Suggestion suggestion : grouping.suggestions()) {
            keepGuest(suggestion);
        }
        matching.vanished().forEach(id -> retire(UUID.fromString(id), candidates.getOrDefault(id, List.of())));
    }

    private UUID goOnOrBegin(Optional<String> matched, Description description) {
        UUID id = matched.map(UUID::fromString).orElseGet(UUID::randomUUID);
        Theme existing = snapshot.themes().get(id);
        if (existing == null) {
            changed.add(Theme.found(id, snapshot.consultation(), description));
            found++;
        } else if (existing.describe(description)) {
            changed.add(existing);
        }
        live.add(id);
        return id;
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

    private void retire(UUID id, List<String> members) {
        Theme theme = snapshot.themes().get(id);
        if (theme != null) {
            List<UUID> those = uuids(members);
            theme.retire(those, whereMostWent(those));
            changed.add(theme);
            retired++;
        }
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

    Snapshot snapshot() {
        return snapshot;
    }

    /** Where each contribution that is free to move belongs. */
    Map<UUID, Target> targets() {
        return targets;
    }

    /** The themes to be saved: those that begin, are described anew, or end. */
    List<Theme> changed() {
        return changed;
    }

    /** The themes that will be there. */
    Set<UUID> live() {
        return live;
    }

    int found() {
        return found;
    }

    int retired() {
        return retired;
    }
}
