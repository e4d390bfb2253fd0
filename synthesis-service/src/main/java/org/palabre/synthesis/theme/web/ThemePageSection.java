package org.palabre.synthesis.theme.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.theme.Theme;
import org.springframework.ui.Model;

/** A part of a theme's page that belongs to another feature. */
public interface ThemePageSection {

    /**
     * Adds what the part shows to the page's model.
     *
     * @param member the member who reads the page; nobody where it is read by the public
     */
    void fill(Model model, Theme theme, @Nullable Member member, Locale language);
}
