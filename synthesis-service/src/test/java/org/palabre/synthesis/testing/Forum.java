package org.palabre.synthesis.testing;

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

/** The forum at work: consultations that are themed from the start, and what they look like. */
@TestConfiguration
public class Forum {

    /** A member of the forum. */
    public static final Member AWA = new Member("awa", Set.of(Role.MSF), Set.of());

    /** Another one. */
    public static final Member BOUBA = new Member("bouba", Set.of(Role.MSF), Set.of());

    private final FollowConsultation followConsultation;
    private final GroupedContributions contributions;
    private final Themes themes;

    Forum(FollowConsultation followConsultation, GroupedContributions contributions, Themes themes) {
        this.followConsultation = followConsultation;
        this.contributions = contributions;
        this.themes = themes;
    }

    /**
     * A consultation and its themes.
     *
     * @param slug its slug
     * @param contributions its contributions in the order of their texts
     * @param themes its themes in the order they were asked for
     */
    public record Themed(String slug, List<UUID> contributions, List<UUID> themes) {}

    /** What a theme looks like to its readers. */
    public record Face(
            String label,
            @Nullable String note,
            ThemeState state,
            @Nullable UUID mergedInto) {}

    /** All of a consultation that curation may change. */
    public record Picture(Map<UUID, Position> positions, Map<UUID, Face> themes) {}

    /** The consultation is in this state. */
    public void consultation(String slug, long version, ConsultationState state) {
        followConsultation.follow(new Consultation(
                slug, version, state, new Localized("Plan d’action " + slug, "Action plan " + slug), Instant.EPOCH));
    }

    /** A consultation whose texts are under so many themes by turns, and every eighth under none. */
    public Themed themed(String slug, List<String> texts, int themeCount) {
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
        List<Theme> found = new ArrayList<>();
        for (int theme = 0; theme < themeCount; theme++) {
            UUID id = themeIds.get(theme);
            List<UUID> members = all.stream()
                    .filter(one -> id.equals(one.theme()))
                    .map(GroupedContribution::id)
                    .toList();
            var half = new SubTheme("Partie " + theme, members.subList(0, members.size() / 2));
            found.add(Theme.candidate(
                    id, slug, new Description("Thème " + theme, List.of("mot"), members.subList(0, 1), List.of(half))));
        }
        themes.save(found);
        contributions.save(all);
        return new Themed(slug, ids, themeIds);
    }

    /** What a consultation looks like; retired themes that readers may still meet included. */
    public Picture picture(Themed of) {
        Map<UUID, Position> positions = new TreeMap<>();
        contributions.of(of.slug()).values().forEach(one -> positions.put(one.id(), one.position()));
        Map<UUID, Face> faces = new TreeMap<>();
        themes.live(of.slug()).values().forEach(theme -> faces.put(theme.id(), face(theme)));
        of.themes().forEach(id -> themes.of(id).ifPresent(theme -> faces.put(id, face(theme))));
        return new Picture(positions, faces);
    }

    private static Face face(Theme theme) {
        return new Face(theme.label(), theme.note(), theme.state(), theme.mergedInto());
    }
}
