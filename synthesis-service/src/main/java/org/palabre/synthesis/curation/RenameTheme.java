package org.palabre.synthesis.curation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Theme;
import org.springframework.stereotype.Component;

/** A member says how a theme is called and what it is about. The machine keeps its own label beside theirs. */
@Component
public class RenameTheme {

    private final ThemeGuard themesAtHand;
    private final Curate curate;

    RenameTheme(ThemeGuard themesAtHand, Curate curate) {
        this.themesAtHand = themesAtHand;
        this.curate = curate;
    }

    /**
     * Renames and describes it.
     *
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if the words are not right
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry rename(Member member, UUID id, int seen, Wording typed) {
        return rename(member, id, seen, typed, null);
    }

    /**
     * Renames and describes it with words that came from somewhere.
     *
     * @param origin where from, for the history
     * @throws Refusal if the words are not right
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry rename(Member member, UUID id, int seen, Wording typed, @Nullable String origin) {
        Theme shown = themesAtHand.live(id);
        CurationCommand deed = CurationCommand.of(CurationAction.RENAME, shown.consultation(), member, seen, Set.of(id))
                .because(origin);
        return curate.carryOut(deed, () -> {
            Theme theme = themesAtHand.live(id);
            var others = themesAtHand.live(theme.consultation()).values().stream()
                    .filter(other -> !other.id().equals(id))
                    .toList();
            Wording words = typed.checked(others);
            boolean machines = theme.description().label().equals(words.label());
            return Change.of(
                    List.of(ThemeTransition.of(
                            theme, theme.snapshot().withLabelAndNote(machines ? null : words.label(), words.note()))),
                    List.of(),
                    Position.NOWHERE);
        });
    }
}
