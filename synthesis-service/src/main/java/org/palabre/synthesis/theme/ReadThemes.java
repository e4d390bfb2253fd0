package org.palabre.synthesis.theme;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.CountContributions;
import org.palabre.synthesis.contribution.Filter;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.contribution.Tallies;
import org.palabre.synthesis.contribution.Tally;
import org.springframework.stereotype.Component;

/** Reads the themes and contributions of public consultations. */
@Component
public class ReadThemes {

    private final Consultations consultations;
    private final Themes themes;
    private final GroupedContributions contributions;
    private final CountContributions countContributions;

    ReadThemes(
            Consultations consultations,
            Themes themes,
            GroupedContributions contributions,
            CountContributions countContributions) {
        this.consultations = consultations;
        this.themes = themes;
        this.contributions = contributions;
        this.countContributions = countContributions;
    }

    /**
     * A consultation in a list.
     *
     * @param consultation the consultation
     * @param contributions number of its contributions
     * @param themes number of its themes that are not retired
     */
    public record ConsultationSummary(Consultation consultation, int contributions, int themes) {}

    /**
     * A theme and the counts of its contributions.
     *
     * @param theme the theme
     * @param tally the counts of its contributions
     */
    public record ThemeWithTally(Theme theme, Tally tally) {}

    /**
     * A consultation's themes.
     *
     * @param consultation the consultation
     * @param tallies the counts of its contributions, by theme
     * @param themes its themes that are not retired, in the requested order
     */
    public record ThemeList(Consultation consultation, Tallies tallies, List<ThemeWithTally> themes) {}

    /**
     * A theme with its quotations and parts.
     *
     * @param theme the theme
     * @param consultation its consultation
     * @param tally the counts of its contributions
     * @param quotations representative contributions that are still under it
     * @param parts its sub-themes, reduced to contributions that are still under it; empty ones keep their index
     * @param successor of a retired theme: the theme that took over most of its contributions
     */
    public record ThemeDetails(
            Theme theme,
            Consultation consultation,
            Tally tally,
            List<GroupedContribution> quotations,
            List<SubTheme> parts,
            @Nullable Theme successor) {}

    /**
     * A page of contributions.
     *
     * @param contributions the contributions on the page
     * @param total number of contributions on all pages
     */
    public record ContributionPage(List<GroupedContribution> contributions, int total) {}

    /** All public consultations, newest first. */
    public List<ConsultationSummary> consultations() {
        return consultations.published().stream()
                .map(consultation -> new ConsultationSummary(
                        consultation,
                        countContributions.of(consultation.slug()).all().size(),
                        themes.liveIds(consultation.slug()).size()))
                .toList();
    }

    /**
     * A consultation's themes that are not retired, largest first.
     *
     * @throws Refusal if there is no such consultation
     */
    public ThemeList of(String slug) {
        return of(slug, ThemeOrder.SIZE);
    }

    /**
     * A consultation's themes that are not retired, in this order.
     *
     * @throws Refusal if there is no such consultation
     */
    public ThemeList of(String slug, ThemeOrder order) {
        Consultation consultation = consultations.published(slug);
        Tallies tallies = countContributions.of(slug);
        List<ThemeWithTally> entries = themes.live(slug).values().stream()
                .map(theme -> new ThemeWithTally(theme, tallies.of(theme.id())))
                .sorted(order.comparator())
                .toList();
        return new ThemeList(consultation, tallies, entries);
    }

    /**
     * A theme, retired or not, with its quotations and parts.
     *
     * @throws Refusal if there is no such theme
     */
    public ThemeDetails theme(UUID id) {
        Theme theme = published(id);
        Map<UUID, GroupedContribution> quotations =
                contributions.of(theme.description().quotations());
        UUID mergedInto = theme.mergedInto();
        return new ThemeDetails(
                theme,
                consultations.published(theme.consultation()),
                countContributions.of(theme.consultation()).of(id),
                theme.description().quotations().stream()
                        .map(quotations::get)
                        .filter(Objects::nonNull)
                        .filter(quotation -> !theme.isLive() || id.equals(quotation.theme()))
                        .toList(),
                parts(theme),
                mergedInto == null ? null : themes.of(mergedInto).orElse(null));
    }

    /**
     * A page of the contributions under a theme, nearest to its centre first.
     *
     * @param region slug of a region; {@code null} for all
     * @param origin a channel; {@code null} for all
     * @param part index of a sub-theme, from 0; {@code null} for all
     * @param ids ids of contributions; {@code null} for all
     * @param page index of the page, from 0
     * @throws Refusal if there is no such theme
     */
    public ContributionPage contributions(
            UUID id,
            @Nullable String region,
            @Nullable Origin origin,
            @Nullable Integer part,
            @Nullable Collection<UUID> ids,
            int page,
            int size) {
        Theme theme = published(id);
        List<SubTheme> parts = theme.description().subThemes();
        var filter = new Filter(
                region,
                origin,
                intersection(
                        part == null || part < 0 || part >= parts.size()
                                ? null
                                : parts.get(part).members(),
                        ids));
        return new ContributionPage(contributions.under(id, filter, page, size), contributions.countUnder(id, filter));
    }

    private static @Nullable Collection<UUID> intersection(
            @Nullable Collection<UUID> some, @Nullable Collection<UUID> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        Set<UUID> otherIds = new HashSet<>(others);
        return some.stream().filter(otherIds::contains).toList();
    }

    /**
     * A page of a consultation's contributions that are under no theme.
     *
     * @param page index of the page, from 0
     * @throws Refusal if there is no such consultation
     */
    public ContributionPage unthemed(String slug, int page, int size) {
        consultations.published(slug);
        return new ContributionPage(contributions.unthemed(slug, page, size), contributions.countUnthemed(slug));
    }

    private List<SubTheme> parts(Theme theme) {
        List<SubTheme> parts = theme.description().subThemes();
        if (parts.isEmpty() || !theme.isLive()) {
            return List.of();
        }
        Set<UUID> members = contributions.idsUnder(theme.id());
        return parts.stream()
                .map(part -> new SubTheme(
                        part.label(),
                        part.members().stream().filter(members::contains).toList()))
                .toList();
    }

    private Theme published(UUID id) {
        return themes.of(id)
                .filter(theme -> consultations
                        .of(theme.consultation())
                        .filter(Consultation::isPublic)
                        .isPresent())
                .orElseThrow(() -> Refusal.notFound("theme-unknown"));
    }
}
