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

/** A member asks a chat model for words for a theme. The theme does not change by it. */
@Component
public class DraftTheme {

    private static final Duration HOUR = Duration.ofHours(1);

    private final ChatSettings settings;
    private final ReadThemes readThemes;
    private final GroupedContributions contributions;
    private final Drafts drafts;
    private final DraftsUnderWay underWay;
    private final Clock clock;

    DraftTheme(
            ModelSettings settings,
            ReadThemes readThemes,
            GroupedContributions contributions,
            Drafts drafts,
            DraftsUnderWay underWay,
            Clock clock) {
        this.settings = settings.chat();
        this.readThemes = readThemes;
        this.contributions = contributions;
        this.drafts = drafts;
        this.underWay = underWay;
        this.clock = clock;
    }

    /**
     * Asks for a draft. If one is being written, that is the answer.
     *
     * @param language the member's
     * @throws Refusal if no model is set, the theme is not there or empty, or too many drafts were asked for
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
        if (drafts.askedSince(now.minus(HOUR)) >= settings.perHour()) {
            throw Refusal.busy("draft-too-many", settings.perHour());
        }
        List<String> sample =
                new SampleOfTheme(settings).of(contributions.under(id).values());
        if (sample.isEmpty()) {
            throw Refusal.conflict("draft-theme-empty");
        }
        var draft = ThemeDraft.asked(id, settings.name(), language, member.id(), now, sample.size());
        underWay.begin(draft, sample);
        return draft;
    }
}
