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

/** A member splits a part from a theme into a theme of its own. */
@Component
public class SplitTheme {

    private static final int QUOTATIONS = 3;
    private static final Comparator<GroupedContribution> NEAREST_FIRST = Comparator.comparing(
                    GroupedContribution::proximity, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
            .thenComparing(GroupedContribution::id);

    private final ThemeGuard themeGuard;
    private final Curate curate;
    private final GroupedContributions contributions;
    private final ReasonWhereItMatters reasonWhereItMatters;

    SplitTheme(
            ThemeGuard themeGuard,
            Curate curate,
            GroupedContributions contributions,
            ReasonWhereItMatters reasonWhereItMatters) {
        this.themeGuard = themeGuard;
        this.curate = curate;
        this.contributions = contributions;
        this.reasonWhereItMatters = reasonWhereItMatters;
    }

    /**
     * Splits a theme. The contributions of the part are pinned to the new theme.
     *
     * @param label label of the new theme; a blank one takes the label of the sub-theme
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if the theme is unknown or retired, the label or the reason is invalid, or the part is empty or the
     *     whole theme
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry split(
            Member member, UUID id, Portion portion, int lastSeen, @Nullable String label, @Nullable String reason) {
        String consultation = themeGuard.live(id).consultation();
        String checkedReason = reasonWhereItMatters.check(CurationAction.SPLIT, 0, reason);
        return curate.carryOut(
                CurationCommand.of(CurationAction.SPLIT, consultation, member, lastSeen, Set.of(id))
                        .withReason(checkedReason),
                () -> {
                    Theme theme = themeGuard.live(id);
                    String newLabel = newLabel(theme, portion, label);
                    Map<UUID, GroupedContribution> all = contributions.under(id);
                    List<GroupedContribution> part = portion.of(theme, all.values());
                    if (part.isEmpty()) {
                        throw Refusal.invalidFields(List.of(Refusal.Fault.of(portion.field(), "split-takes-nothing")));
                    }
                    if (part.size() == all.size()) {
                        throw Refusal.invalidFields(List.of(Refusal.Fault.of(portion.field(), "split-takes-all")));
                    }
                    UUID newTheme = UUID.randomUUID();
                    return CurationChange.of(
                            List.of(new ThemeTransition(newTheme, null, snapshot(newLabel, part))),
                            part,
                            Position.pinned(newTheme));
                });
    }

    /**
     * The contributions that a split would take, nearest to the theme's centre first; nothing changes.
     *
     * @throws Refusal if the theme is unknown or retired
     */
    public List<GroupedContribution> preview(UUID id, Portion portion) {
        Theme theme = themeGuard.live(id);
        return portion.of(theme, contributions.under(id).values()).stream()
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private String newLabel(Theme theme, Portion portion, @Nullable String label) {
        ThemeWording words = new ThemeWording(label == null || label.isBlank() ? portion.label(theme) : label, null)
                .checked(themeGuard.live(theme.consultation()).values());
        String newLabel = words.label();
        if (newLabel == null) {
            throw Refusal.invalidFields(List.of(Refusal.Fault.of("label", "split-label-missing")));
        }
        return newLabel;
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
