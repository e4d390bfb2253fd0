package org.palabre.synthesis.draft.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.model.ModelSettings;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.web.ThemePageSection;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The button that requests a draft on a theme's page, present if a chat model is set. */
@Component
class DraftSection implements ThemePageSection {

    private final ModelSettings models;

    DraftSection(ModelSettings models) {
        this.models = models;
    }

    @Override
    public void fill(Model model, Theme theme, @Nullable Member member, Locale language) {
        model.addAttribute("drafts", models.chat().isSet());
    }
}
