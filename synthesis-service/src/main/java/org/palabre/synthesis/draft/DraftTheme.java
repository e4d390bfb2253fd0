package org.palabre.synthesis.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.model.ChatSettings;
import org.palabre.synthesis.model.ModelSettings;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.Theme;
import org.springframework.stereotype.Component;

/** A member requests a draft for a theme from a chat model. The theme itself does not change. */
@Component
public class DraftTheme {

    private static final Duration HOUR = Duration.ofHours(1);

    private final ChatSettings settings;
    private final ReadThemes readThemes;
    private final GroupedContributions contributions;
    private final Drafts drafts;
    private final DraftWriter draftWriter;
    private final Clock clock;

    DraftTheme(
            ModelSettings settings,
            ReadThemes readThemes,
            GroupedContributions contributions,
            Drafts drafts,
            DraftWriter draftWriter,
            Clock clock) {
        this.settings = settings.chat();
        this.readThemes = readThemes;
        this.contributions = contributions;
        this.drafts = drafts;
        this.draftWriter = draftWriter;
        this.clock = clock;
    }

    /**
     * Requests a draft; returns the current one while it is being written.
     *
     * @param language the member's language, {@code fr} or {@code en}
     * @throws Refusal if no model is set, the theme is unknown, retired or empty, or the hourly limit is reached
     */
    public ThemeDraft ask(Member member, UUID id, String language) {
        if (!settings.isSet()) {
            throw Refusal.notFound("draft-no-model");
        }
        Theme theme = readThemes.theme(id).theme();
        if (!theme.isLive()) {
            throw Refusal.conflict("draft-theme-gone");
        }
        Optional<ThemeDraft> newest = drafts.newest(id);
        if (newest.filter(ThemeDraft::isUnderWay).isPresent()) {
            return newest.orElseThrow();
        }
        Instant now = clock.instant();
        if (drafts.countSince(now.minus(HOUR)) >= settings.perHour()) {
            throw Refusal.busy("draft-too-many", settings.perHour());
        }
        List<String> sample =
                new ThemeSample(settings).of(contributions.under(id).values());
        if (sample.isEmpty()) {
            throw Refusal.conflict("draft-theme-empty");
        }
        var draft = ThemeDraft.asked(id, settings.name(), language, member.id(), now, sample.size());
        draftWriter.start(draft, sample);
        return draft;
    }
}
