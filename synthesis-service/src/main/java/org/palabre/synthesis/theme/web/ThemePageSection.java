package org.palabre.synthesis.theme.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.theme.Theme;
import org.springframework.ui.Model;

/** A section that another feature adds to a theme's page. */
public interface ThemePageSection {

    /**
     * Adds the attributes of the section to the page's model.
     *
     * @param member the signed-in member; {@code null} for the public
     */
    void fill(Model model, Theme theme, @Nullable Member member, Locale language);
}
