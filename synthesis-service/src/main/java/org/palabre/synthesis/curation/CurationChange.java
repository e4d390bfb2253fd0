package org.palabre.synthesis.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.Position;

/**
 * The changes of one act to themes, contributions and suggestions. It holds the state before and after, so it can be
 * applied more than once with the same result, and inverted.
 *
 * @param themes transitions of themes, at most one per theme
 * @param moves moves of contributions, at most one per contribution
 * @param answers answers to suggestions; absent in acts stored before suggestions existed
 */
public record CurationChange(
        List<ThemeTransition> themes,
        List<Move> moves,
        @Nullable List<SuggestionAnswer> answers) {

    /** A change without answers to suggestions. */
    public static CurationChange of(List<ThemeTransition> themes, List<Move> moves) {
        return new CurationChange(themes, moves, null);
    }

    static CurationChange of(SuggestionAnswer answer) {
        return new CurationChange(List.of(), List.of(), List.of(answer));
    }

    /** Copies the lists without entries that change nothing. */
    public CurationChange {
        answers = answers == null || answers.isEmpty() ? null : List.copyOf(answers);
        themes = themes.stream().filter(transition -> !transition.isEmpty()).toList();
        moves = moves.stream()
                .filter(move -> !move.contributions().isEmpty() && !move.from().equals(move.to()))
                .toList();
    }

    static CurationChange of(List<ThemeTransition> themes, Collection<GroupedContribution> contributions, Position to) {
        return of(themes, moves(contributions, contribution -> to));
    }

    /** The moves of these contributions, grouped by their two positions. */
    public static List<Move> moves(
            Collection<GroupedContribution> contributions, Function<GroupedContribution, Position> to) {
        record Transfer(Position from, Position to) {}
        Map<Transfer, List<UUID>> transfers = new LinkedHashMap<>();
        contributions.stream()
                .sorted(Comparator.comparing(GroupedContribution::id))
                .forEach(contribution -> transfers
                        .computeIfAbsent(
                                new Transfer(contribution.position(), to.apply(contribution)),
                                transfer -> new ArrayList<>())
                        .add(contribution.id()));
        return transfers.entrySet().stream()
                .map(transfer ->
                        new Move(transfer.getKey().from(), transfer.getKey().to(), transfer.getValue()))
                .toList();
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return themes.isEmpty() && moves.isEmpty() && suggestions().isEmpty();
    }

    /** The change that undoes this one. */
    public CurationChange inverse() {
        return new CurationChange(
                themes.stream()
                        .map(transition -> transition.inverse(mainSource(transition.theme())))
                        .toList(),
                moves.stream().map(Move::inverse).toList(),
                suggestions().stream().map(SuggestionAnswer::inverse).toList());
    }

    private @Nullable UUID mainSource(UUID theme) {
        return moves.stream()
                .filter(move -> theme.equals(move.to().theme()) && move.from().theme() != null)
                .max(Comparator.comparingInt(move -> move.contributions().size()))
                .map(move -> move.from().theme())
                .orElse(null);
    }

    /** A copy with additional moves. */
    CurationChange withMoves(List<Move> more) {
        List<Move> all = new ArrayList<>(moves);
        all.addAll(more);
        return new CurationChange(themes, all, answers);
    }

    /** The ids of the contributions that move. */
    public Set<UUID> contributions() {
        Set<UUID> moved = new HashSet<>();
        moves.forEach(move -> moved.addAll(move.contributions()));
        return moved;
    }

    /** The number of contributions that move. */
    public int size() {
        return moves.stream().mapToInt(move -> move.contributions().size()).sum();
    }

    /** The answers to suggestions. */
    public List<SuggestionAnswer> suggestions() {
        return answers == null ? List.of() : answers;
    }

    /** The ids of all themes that change, or that contributions leave or join. */
    public Set<UUID> touched() {
        Set<UUID> touched = new LinkedHashSet<>();
        themes.forEach(transition -> touched.add(transition.theme()));
        moves.forEach(move -> {
            add(touched, move.from().theme());
            add(touched, move.to().theme());
        });
        suggestions().forEach(answer -> touched.add(answer.theme()));
        return touched;
    }

    private static void add(Set<UUID> themes, @Nullable UUID theme) {
        if (theme != null) {
            themes.add(theme);
        }
    }

    boolean touches(UUID theme) {
        return themes.stream().anyMatch(transition -> transition.theme().equals(theme))
                || moves.stream().anyMatch(move -> move.touches(theme))
                || suggestions().stream().anyMatch(answer -> answer.theme().equals(theme));
    }

    /**
     * Whether a later change conflicts with this one: it changed the same part of a theme, moved the same contribution,
     * touched a theme that this one ends, or ended a theme that this one moves contributions to.
     */
    boolean isBlockedBy(CurationChange later) {
        return themes.stream().anyMatch(transition -> later.themes.stream().anyMatch(transition::conflictsWith))
                || themes.stream().anyMatch(transition -> transition.ends() && later.touches(transition.theme()))
                || moves.stream()
                        .map(move -> move.to().theme())
                        .filter(Objects::nonNull)
                        .anyMatch(later::endsTheme)
                || !Collections.disjoint(contributions(), later.contributions());
    }

    private boolean endsTheme(UUID theme) {
        return themes.stream()
                .anyMatch(transition -> transition.ends() && transition.theme().equals(theme));
    }
}
