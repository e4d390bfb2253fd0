package org.palabre.synthesis.curation;

import java.util.Collection;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.theme.Theme;
import org.springframework.stereotype.Component;

/** A theme with a decision in force does not end, because the decision answers its contributions (handbook 2.1.d). */
@Component
class NeverEndDecidedTheme {

    /**
     * Checks themes that are about to end.
     *
     * @throws Refusal if a decision on one of them is in force
     */
    void check(Collection<Theme> ending) {
        ending.stream().filter(Theme::isDecided).findFirst().ifPresent(theme -> {
            throw Refusal.conflict("theme-decided", theme.label());
        });
    }
}
