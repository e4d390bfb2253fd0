package org.palabre.synthesis.curation.web;

import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.curation.AnswerSuggestions;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.MergeThemes;
import org.palabre.synthesis.curation.MoveContributions;
import org.palabre.synthesis.curation.PinContributions;
import org.palabre.synthesis.curation.RenameTheme;
import org.palabre.synthesis.curation.RestoreTheme;
import org.palabre.synthesis.curation.RetireTheme;
import org.palabre.synthesis.curation.SelectTheme;
import org.palabre.synthesis.curation.SplitTheme;
import org.palabre.synthesis.theme.ReadThemes;
import org.springframework.stereotype.Component;

/** Dispatches acts by the name in the address, for pages and the API. */
@Component
public class ActDispatcher {

    private final RenameTheme renameTheme;
    private final MergeThemes mergeThemes;
    private final SplitTheme splitTheme;
    private final SelectTheme selectTheme;
    private final RetireTheme retireTheme;
    private final RestoreTheme restoreTheme;
    private final MoveContributions moveContributions;
    private final PinContributions pinContributions;
    private final AnswerSuggestions answerSuggestions;
    private final ReadThemes readThemes;

    ActDispatcher(
            RenameTheme renameTheme,
            MergeThemes mergeThemes,
            SplitTheme splitTheme,
            SelectTheme selectTheme,
            RetireTheme retireTheme,
            RestoreTheme restoreTheme,
            MoveContributions moveContributions,
            PinContributions pinContributions,
            AnswerSuggestions answerSuggestions,
            ReadThemes readThemes) {
        this.renameTheme = renameTheme;
        this.mergeThemes = mergeThemes;
        this.splitTheme = splitTheme;
        this.selectTheme = selectTheme;
        this.retireTheme = retireTheme;
        this.restoreTheme = restoreTheme;
        this.moveContributions = moveContributions;
        this.pinContributions = pinContributions;
        this.answerSuggestions = answerSuggestions;
        this.readThemes = readThemes;
    }

    /**
     * Carries out an act on a theme.
     *
     * @throws Refusal if the act or the theme is unknown, or the act is not allowed
     */
    public CurationEntry carryOut(Member member, UUID theme, String act, ActForm form) {
        int seen = form.requireSeen();
        return switch (act) {
            case "words" -> renameTheme.rename(member, theme, seen, form.wording());
            case "merge" -> mergeThemes.merge(member, theme, form.intoTheme(), seen, form.reason());
            case "split" -> splitTheme.split(member, theme, form.portion(), seen, form.label(), form.reason());
            case "selection" -> selectTheme.select(member, theme, seen);
            case "release" -> selectTheme.release(member, theme, seen);
            case "retirement" -> retireTheme.retire(member, theme, seen, form.reason());
            case "restoration" -> restoreTheme.restore(member, theme, seen);
            case "additions" -> answerSuggestions.accept(member, theme, form.picked(), seen);
            case "dismissal" -> answerSuggestions.dismiss(member, theme, form.picked(), seen);
            case "moves", "pins", "unpins" ->
                onContributions(member, readThemes.theme(theme).theme().consultation(), act, form);
            default -> throw Refusal.notFound("not-found");
        };
    }

    /**
     * Carries out an act on contributions of a consultation.
     *
     * @throws Refusal if the act is unknown or not allowed
     */
    public CurationEntry onContributions(Member member, String consultation, String act, ActForm form) {
        int seen = form.requireSeen();
        return switch (act) {
            case "moves" ->
                moveContributions.move(member, consultation, form.picked(), form.toTheme(), seen, form.reason());
            case "pins" -> pinContributions.pin(member, consultation, form.picked(), true, seen);
            case "unpins" -> pinContributions.pin(member, consultation, form.picked(), false, seen);
            default -> throw Refusal.notFound("not-found");
        };
    }
}
