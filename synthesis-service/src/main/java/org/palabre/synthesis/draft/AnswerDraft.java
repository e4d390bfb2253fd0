package org.palabre.synthesis.draft;

import java.util.UUID;
import java.util.function.Predicate;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.curation.AssessTheme;
import org.palabre.synthesis.curation.ChangedMeanwhile;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.RenameTheme;
import org.palabre.synthesis.curation.ThemeWording;
import org.palabre.synthesis.theme.Problem;
import org.springframework.stereotype.Component;

/** A member adopts a draft, edited or not, as a theme's wording or problem, or discards it. */
@Component
public class AnswerDraft {

    private final Drafts drafts;
    private final RenameTheme renameTheme;
    private final AssessTheme assessTheme;

    AnswerDraft(Drafts drafts, RenameTheme renameTheme, AssessTheme assessTheme) {
        this.drafts = drafts;
        this.renameTheme = renameTheme;
        this.assessTheme = assessTheme;
    }

    /**
     * Adopts the wording of a draft as an act of curation by the member.
     *
     * @param wording the wording, as edited by the member
     * @param origin names the draft and its model in the history
     * @throws Refusal if the draft is no longer open, or the wording is invalid
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry adopt(
            Member member, UUID theme, UUID draft, int lastSeen, ThemeWording wording, String origin) {
        checkOpen(theme, draft, ThemeDraft::isReady);
        CurationEntry entry = renameTheme.rename(member, theme, lastSeen, wording, origin);
        drafts.resolve(draft, DraftState.ADOPTED, member.id());
        return entry;
    }

    /**
     * Adopts the problem of a draft as an act of curation by the member. The draft's wording may already be adopted.
     *
     * @param answers the answers, as edited by the member
     * @param origin names the draft and its model in the history
     * @throws Refusal if the draft's answers are no longer open, or one is too long
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry adoptProblem(
            Member member, UUID theme, UUID draft, int lastSeen, Problem answers, String origin) {
        checkOpen(theme, draft, ThemeDraft::isProblemOpen);
        CurationEntry entry = assessTheme.stateProblem(member, theme, lastSeen, answers, origin);
        drafts.problemAdopted(draft, member.id());
        return entry;
    }

    /**
     * Discards a draft.
     *
     * @throws Refusal if the draft is no longer open
     */
    public void discard(Member member, UUID theme, UUID draft) {
        checkOpen(theme, draft, ThemeDraft::isReady);
        drafts.resolve(draft, DraftState.DISCARDED, member.id());
    }

    private void checkOpen(UUID theme, UUID id, Predicate<ThemeDraft> isOpen) {
        if (drafts.newest(theme)
                .filter(draft -> draft.id().equals(id) && isOpen.test(draft))
                .isEmpty()) {
            throw Refusal.conflict("draft-gone");
        }
    }
}
