package org.palabre.synthesis.testing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.palabre.platform.text.Localized;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.consultation.FollowConsultation;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Description;
import org.palabre.synthesis.theme.SubTheme;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.palabre.synthesis.theme.Themes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Creates consultations with themes and captures their state. */
@TestConfiguration
public class Forum {

    /** A member of the forum. */
    public static final Member AWA = new Member("awa", Set.of(Role.MSF), Set.of());

    /** Another member of the forum. */
    public static final Member BOUBA = new Member("bouba", Set.of(Role.MSF), Set.of());

    private final FollowConsultation followConsultation;
    private final GroupedContributions contributions;
    private final Themes themes;
    private final MongoOperations mongo;

    Forum(
            FollowConsultation followConsultation,
            GroupedContributions contributions,
            Themes themes,
            MongoOperations mongo) {
        this.followConsultation = followConsultation;
        this.contributions = contributions;
        this.themes = themes;
        this.mongo = mongo;
    }

    /**
     * A consultation with its contributions and themes.
     *
     * @param slug its slug
     * @param contributions ids of its contributions, in the order of their texts
     * @param themes ids of its themes, in the order of their creation
     */
    public record ThemedConsultation(String slug, List<UUID> contributions, List<UUID> themes) {}

    /** The public state of a theme. */
    public record VisibleTheme(
            String label,
            @Nullable String note,
            ThemeState state,
            @Nullable UUID mergedInto) {}

    /** The state of a consultation that curation can change. */
    public record Snapshot(Map<UUID, Position> positions, Map<UUID, VisibleTheme> themes) {}

    /** Sets the state of a consultation. */
    public void consultation(String slug, long version, ConsultationState state) {
        followConsultation.follow(new Consultation(
                slug, version, state, new Localized("Plan d’action " + slug, "Action plan " + slug), Instant.EPOCH));
    }

    /** Creates a consultation with this number of themes; every eighth contribution is under none. */
    public ThemedConsultation themed(String slug, List<String> texts, int themeCount) {
        consultation(slug, 1, ConsultationState.OPEN);
        List<UUID> ids = new ArrayList<>();
        List<GroupedContribution> all = new ArrayList<>();
        List<UUID> themeIds = new ArrayList<>();
        for (int theme = 0; theme < themeCount; theme++) {
            themeIds.add(UUID.randomUUID());
        }
        for (int i = 0; i < texts.size(); i++) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            var content = new ContributionContent(
                    1, Instant.EPOCH.plusSeconds(i), Origin.ONLINE, "fr", "sahel", "CITIZEN", null, texts.get(i), null);
            var contribution = GroupedContribution.received(id, slug, content);
            UUID theme = i % 8 == 7 ? null : themeIds.get(i * themeCount / texts.size());
            contribution.settle(theme, theme == null ? null : 0.5);
            all.add(contribution);
        }
        List<Theme> savedThemes = new ArrayList<>();
        for (int theme = 0; theme < themeCount; theme++) {
            UUID id = themeIds.get(theme);
            List<UUID> members = all.stream()
                    .filter(contribution -> id.equals(contribution.theme()))
                    .map(GroupedContribution::id)
                    .toList();
            var subTheme = new SubTheme("Partie " + theme, members.subList(0, members.size() / 2));
            savedThemes.add(Theme.candidate(
                    id,
                    slug,
                    new Description("Thème " + theme, List.of("mot"), members.subList(0, 1), List.of(subTheme))));
        }
        themes.save(savedThemes);
        contributions.save(all);
        return new ThemedConsultation(slug, ids, themeIds);
    }

    /** Deletes all that belongs to a consultation: the tests' store scans a whole collection at each query. */
    public void forget(ThemedConsultation themed) {
        Query belonging = query(where("consultation").is(themed.slug()));
        mongo.getCollectionNames().forEach(collection -> mongo.remove(belonging, collection));
    }

    /** The current state of a consultation, including themes retired since its creation. */
    public Snapshot snapshot(ThemedConsultation consultation) {
        Map<UUID, Position> positions = new TreeMap<>();
        contributions
                .of(consultation.slug())
                .values()
                .forEach(contribution -> positions.put(contribution.id(), contribution.position()));
        Map<UUID, VisibleTheme> visibleThemes = new TreeMap<>();
        themes.live(consultation.slug()).values().forEach(theme -> visibleThemes.put(theme.id(), visible(theme)));
        consultation.themes().forEach(id -> themes.of(id).ifPresent(theme -> visibleThemes.put(id, visible(theme))));
        return new Snapshot(positions, visibleThemes);
    }

    private static VisibleTheme visible(Theme theme) {
        return new VisibleTheme(theme.label(), theme.note(), theme.state(), theme.mergedInto());
    }
}
