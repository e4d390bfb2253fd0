package org.palabre.synthesis.curation;

import java.util.Map;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.Themes;
import org.springframework.stereotype.Component;

/** Loads the themes that members can curate. */
@Component
class ThemeGuard {

    private final Themes themes;
    private final Consultations consultations;

    ThemeGuard(Themes themes, Consultations consultations) {
        this.themes = themes;
        this.consultations = consultations;
    }

    /**
     * A theme, retired or not.
     *
     * @throws Refusal if it is unknown, or its consultation is not public yet
     */
    Theme any(UUID id) {
        return themes.of(id)
                .filter(theme -> consultations
                        .of(theme.consultation())
                        .filter(Consultation::isPublic)
                        .isPresent())
                .orElseThrow(() -> Refusal.notFound("theme-unknown"));
    }

    /**
     * A theme that is not retired.
     *
     * @throws Refusal if it is unknown or retired
     */
    Theme live(UUID id) {
        Theme theme = any(id);
        if (!theme.isLive()) {
            throw Refusal.conflict("theme-retired", theme.label());
        }
        return theme;
    }

    /** A consultation's themes that are not retired, by id. */
    Map<UUID, Theme> live(String consultation) {
        return themes.live(consultation);
    }
}
