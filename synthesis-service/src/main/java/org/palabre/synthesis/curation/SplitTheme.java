package org.palabre.synthesis.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Description;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;
import org.springframework.stereotype.Component;

/** A member makes a theme of its own from a part of a theme. */
@Component
public class SplitTheme {

    private static final int QUOTATIONS = 3;
    private static final Comparator<GroupedContribution> NEAREST_FIRST = Comparator.comparing(
                    GroupedContribution::proximity, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
            .thenComparing(GroupedContribution::id);

    private final ThemeGuard themesAtHand;
    private final Curate curate;
    private final GroupedContributions contributions;
    private final ReasonWhereItMatters reasonWhereItMatters;

    SplitTheme(
            ThemeGuard themesAtHand,
            Curate curate,
            GroupedContributions contributions,
            ReasonWhereItMatters reasonWhereItMatters) {
        this.themesAtHand = themesAtHand;
        this.curate = curate;
        this.contributions = contributions;
        this.reasonWhereItMatters = reasonWhereItMatters;
    }

    /**
     * Splits it. The new theme has the label that the member gives it; what it takes along stays with it.
     *
     * @param label how the part is to be called; of a sub-theme, nothing takes its own label
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if the theme is not there, the label or the reason is not right, or the part is nothing or all of it
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry split(
            Member member, UUID id, Portion portion, int seen, @Nullable String label, @Nullable String reason) {
        Theme shown = themesAtHand.live(id);
        String why = reasonWhereItMatters.check(CurationAction.SPLIT, 0, reason);
        return curate.carryOut(
                CurationCommand.of(CurationAction.SPLIT, shown.consultation(), member, seen, Set.of(id))
                        .because(why),
                () -> {
                    Theme theme = themesAtHand.live(id);
                    String called = called(theme, portion, label);
                    Map<UUID, GroupedContribution> all = contributions.under(id);
                    List<GroupedContribution> part = portion.of(theme, all.values());
                    if (part.isEmpty()) {
                        throw Refusal.invalidFields(List.of(Refusal.Fault.of(portion.field(), "split-takes-nothing")));
                    }
                    if (part.size() == all.size()) {
                        throw Refusal.invalidFields(List.of(Refusal.Fault.of(portion.field(), "split-takes-all")));
                    }
                    UUID begun = UUID.randomUUID();
                    return Change.of(
                            List.of(new ThemeTransition(begun, null, snapshot(called, part))),
                            part,
                            Position.pinned(begun));
                });
    }

    /**
     * What a split would take along, the nearest to the theme's centre first; nothing changes.
     *
     * @throws Refusal if the theme is not there
     */
    public List<GroupedContribution> preview(UUID id, Portion portion) {
        Theme theme = themesAtHand.live(id);
        return portion.of(theme, contributions.under(id).values()).stream()
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private String called(Theme theme, Portion portion, @Nullable String label) {
        Wording words = new Wording(label == null || label.isBlank() ? portion.label(theme) : label, null)
                .checked(themesAtHand.live(theme.consultation()).values());
        String called = words.label();
        if (called == null) {
            throw Refusal.invalidFields(List.of(Refusal.Fault.of("label", "split-label-missing")));
        }
        return called;
    }

    private static ThemeSnapshot snapshot(String label, List<GroupedContribution> part) {
        List<UUID> quotations = part.stream()
                .sorted(NEAREST_FIRST)
                .limit(QUOTATIONS)
                .map(GroupedContribution::id)
                .toList();
        return ThemeSnapshot.named(new Description(label, List.of(), quotations, List.of()), label);
    }
}
