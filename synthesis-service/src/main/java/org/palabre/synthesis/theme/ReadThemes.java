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

/** What readers, signed in or not, see of themes. Of a consultation that is not public yet they see nothing. */
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
     * A consultation in few words.
     *
     * @param consultation the consultation
     * @param contributions how many contributions it has
     * @param themes how many themes
     */
    public record Overview(Consultation consultation, int contributions, int themes) {}

    /**
     * A theme with its count.
     *
     * @param theme the theme
     * @param tally its contributions, counted
     */
    public record Counted(Theme theme, Tally tally) {}

    /**
     * A consultation's themes.
     *
     * @param consultation the consultation
     * @param tallies its contributions, counted
     * @param themes those that are there, in the order that was asked for
     */
    public record ThemesOf(Consultation consultation, Tallies tallies, List<Counted> themes) {}

    /**
     * A theme in full.
     *
     * @param theme the theme
     * @param consultation its consultation
     * @param tally its contributions, counted
     * @param quotations contributions that represent it, as far as they are still under it
     * @param parts what it divides into, with what is still under it; empty parts keep their place
     * @param successor where most of a retired theme went
     */
    public record InFull(
            Theme theme,
            Consultation consultation,
            Tally tally,
            List<GroupedContribution> quotations,
            List<SubTheme> parts,
            @Nullable Theme successor) {}

    /**
     * A page of contributions.
     *
     * @param contributions those on the page
     * @param total how many there are on all pages
     */
    public record Page(List<GroupedContribution> contributions, int total) {}

    /** All public consultations, the newest first. */
    public List<Overview> consultations() {
        return consultations.published().stream()
                .map(consultation -> new Overview(
                        consultation,
                        countContributions.of(consultation.slug()).all().size(),
                        themes.liveIds(consultation.slug()).size()))
                .toList();
    }

    /**
     * A consultation's themes, the largest first.
     *
     * @throws Refusal if there is no such consultation
     */
    public ThemesOf of(String slug) {
        return of(slug, ThemeOrder.SIZE);
    }

    /**
     * A consultation's themes in this order.
     *
     * @throws Refusal if there is no such consultation
     */
    public ThemesOf of(String slug, ThemeOrder order) {
        Consultation consultation = consultations.published(slug);
        Tallies tallies = countContributions.of(slug);
        List<Counted> counted = themes.live(slug).values().stream()
                .map(theme -> new Counted(theme, tallies.of(theme.id())))
                .sorted(order.comparator())
                .toList();
        return new ThemesOf(consultation, tallies, counted);
    }

    /**
     * A theme in full.
     *
     * @throws Refusal if there is no such theme
     */
    public InFull theme(UUID id) {
        Theme theme = published(id);
        Map<UUID, GroupedContribution> quoted =
                contributions.of(theme.description().quotations());
        UUID mergedInto = theme.mergedInto();
        return new InFull(
                theme,
                consultations.published(theme.consultation()),
                countContributions.of(theme.consultation()).of(id),
                theme.description().quotations().stream()
                        .map(quoted::get)
                        .filter(Objects::nonNull)
                        .filter(quotation -> !theme.isLive() || id.equals(quotation.theme()))
                        .toList(),
                parts(theme),
                mergedInto == null ? null : themes.of(mergedInto).orElse(null));
    }

    /**
     * A page of the contributions under a theme, the nearest to its centre first.
     *
     * @param region only from this region
     * @param origin only through this channel
     * @param part only those of this sub-theme, counted from 0
     * @param among only these
     * @param page counted from 0
     * @throws Refusal if there is no such theme
     */
    public Page contributions(
            UUID id,
            @Nullable String region,
            @Nullable Origin origin,
            @Nullable Integer part,
            @Nullable Collection<UUID> among,
            int page,
            int size) {
        Theme theme = published(id);
        List<SubTheme> parts = theme.description().subThemes();
        var filter = new Filter(
                region,
                origin,
                both(
                        part == null || part < 0 || part >= parts.size()
                                ? null
                                : parts.get(part).members(),
                        among));
        return new Page(contributions.under(id, filter, page, size), contributions.countUnder(id, filter));
    }

    private static @Nullable Collection<UUID> both(@Nullable Collection<UUID> some, @Nullable Collection<UUID> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        Set<UUID> wanted = new HashSet<>(others);
        return some.stream().filter(wanted::contains).toList();
    }

    /**
     * A page of a consultation's contributions that are under no theme.
     *
     * @param page counted from 0
     * @throws Refusal if there is no such consultation
     */
    public Page unthemed(String slug, int page, int size) {
        consultations.published(slug);
        return new Page(contributions.unthemed(slug, page, size), contributions.countUnthemed(slug));
    }

    private List<SubTheme> parts(Theme theme) {
        List<SubTheme> parts = theme.description().subThemes();
        if (parts.isEmpty() || !theme.isLive()) {
            return List.of();
        }
        Set<UUID> under = contributions.idsUnder(theme.id());
        return parts.stream()
                .map(part -> new SubTheme(
                        part.label(),
                        part.members().stream().filter(under::contains).toList()))
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
