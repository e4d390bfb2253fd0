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
 * What an act changes: themes, and where contributions stand. It says the state after as well as before, so that making
 * it twice is making it once, and that it can be turned round.
 *
 * @param themes what becomes of themes, each at most once
 * @param moves which contributions go where, each at most once
 * @param answers what becomes of suggestions; none in acts kept before there were any
 */
public record Change(
        List<ThemeTransition> themes,
        List<Move> moves,
        @Nullable List<Answer> answers) {

    /** A change that answers no suggestion. */
    public static Change of(List<ThemeTransition> themes, List<Move> moves) {
        return new Change(themes, moves, null);
    }

    static Change of(Answer answer) {
        return new Change(List.of(), List.of(), List.of(answer));
    }

    /** Copies the lists and leaves out what changes nothing. */
    public Change {
        answers = answers == null || answers.isEmpty() ? null : List.copyOf(answers);
        themes = themes.stream().filter(step -> !step.changesNothing()).toList();
        moves = moves.stream()
                .filter(move -> !move.contributions().isEmpty() && !move.from().equals(move.to()))
                .toList();
    }

    static Change of(List<ThemeTransition> themes, Collection<GroupedContribution> contributions, Position to) {
        return of(themes, moves(contributions, contribution -> to));
    }

    /** Moves of these contributions, those between the same two positions taken together. */
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

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return themes.isEmpty() && moves.isEmpty() && suggestions().isEmpty();
    }

    /** The same backwards. */
    public Change inverse() {
        return new Change(
                themes.stream()
                        .map(step -> step.inverse(whereMostCameFrom(step.theme())))
                        .toList(),
                moves.stream().map(Move::inverse).toList(),
                suggestions().stream().map(Answer::inverse).toList());
    }

    private @Nullable UUID whereMostCameFrom(UUID theme) {
        return moves.stream()
                .filter(move -> theme.equals(move.to().theme()) && move.from().theme() != null)
                .max(Comparator.comparingInt(move -> move.contributions().size()))
                .map(move -> move.from().theme())
                .orElse(null);
    }

    /** With moves of further contributions. */
    Change with(List<Move> more) {
        List<Move> all = new ArrayList<>(moves);
        all.addAll(more);
        return new Change(themes, all, answers);
    }

    /** The contributions that move. */
    public Set<UUID> contributions() {
        Set<UUID> moved = new HashSet<>();
        moves.forEach(move -> moved.addAll(move.contributions()));
        return moved;
    }

    /** How many contributions move. */
    public int size() {
        return moves.stream().mapToInt(move -> move.contributions().size()).sum();
    }

    /** What becomes of suggestions. */
    public List<Answer> suggestions() {
        return answers == null ? List.of() : answers;
    }

    /** All themes that change, or that contributions leave or join. */
    public Set<UUID> touched() {
        Set<UUID> touched = new LinkedHashSet<>();
        themes.forEach(step -> touched.add(step.theme()));
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
        return themes.stream().anyMatch(step -> step.theme().equals(theme))
                || moves.stream().anyMatch(move -> move.touches(theme))
                || suggestions().stream().anyMatch(answer -> answer.theme().equals(theme));
    }

    /**
     * Whether a later change stands in the way of this one: it changed the same part of a theme, put the same
     * contribution elsewhere, touched a theme that this one ends, or ended a theme that this one puts something under.
     */
    boolean isBarredBy(Change later) {
        return themes.stream().anyMatch(step -> later.themes.stream().anyMatch(step::clashesWith))
                || themes.stream().anyMatch(step -> step.ends() && later.touches(step.theme()))
                || moves.stream()
                        .map(move -> move.to().theme())
                        .filter(Objects::nonNull)
                        .anyMatch(later::endsTheme)
                || !Collections.disjoint(contributions(), later.contributions());
    }

    private boolean endsTheme(UUID theme) {
        return themes.stream().anyMatch(step -> step.ends() && step.theme().equals(theme));
    }
}
