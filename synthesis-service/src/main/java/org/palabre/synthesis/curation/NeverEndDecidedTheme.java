package org.palabre.synthesis.curation;

import java.util.Collection;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.theme.Theme;
import org.springframework.stereotype.Component;

/** A decision reaches the contributions under its theme (handbook 2.1.d): the theme is not taken away from under it. */
@Component
class NeverEndDecidedTheme {

    /**
     * Checks themes that are about to end.
     *
     * @throws Refusal if the forum decided on one of them
     */
    void check(Collection<Theme> ending) {
        ending.stream().filter(Theme::isDecided).findFirst().ifPresent(theme -> {
            throw Refusal.conflict("theme-decided", theme.label());
        });
    }
}
