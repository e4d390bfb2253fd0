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

/** A member gives a theme a label and a description. The engine's label is kept. */
@Component
public class RenameTheme {

    private final ThemeGuard themeGuard;
    private final Curate curate;

    RenameTheme(ThemeGuard themeGuard, Curate curate) {
        this.themeGuard = themeGuard;
        this.curate = curate;
    }

    /**
     * Renames and describes a theme.
     *
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if the label or the description is invalid
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry rename(Member member, UUID id, int lastSeen, ThemeWording input) {
        return rename(member, id, lastSeen, input, null);
    }

    /**
     * Renames and describes a theme with text from a named source.
     *
     * @param origin the source, for the history
     * @throws Refusal if the label or the description is invalid
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry rename(Member member, UUID id, int lastSeen, ThemeWording input, @Nullable String origin) {
        String consultation = themeGuard.live(id).consultation();
        CurationCommand command = CurationCommand.of(CurationAction.RENAME, consultation, member, lastSeen, Set.of(id))
                .withReason(origin);
        return curate.carryOut(command, () -> {
            Theme theme = themeGuard.live(id);
            var others = themeGuard.live(theme.consultation()).values().stream()
                    .filter(other -> !other.id().equals(id))
                    .toList();
            ThemeWording words = input.checked(others);
            boolean isEngineLabel = theme.description().label().equals(words.label());
            return CurationChange.of(
                    List.of(ThemeTransition.of(
                            theme,
                            theme.snapshot().withLabelAndNote(isEngineLabel ? null : words.label(), words.note()))),
                    List.of(),
                    Position.NOWHERE);
        });
    }
}
