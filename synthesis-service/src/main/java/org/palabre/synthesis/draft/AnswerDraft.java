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

/** A member takes a draft for a theme's words or for the problem behind it, as it is or changed, or wants none of it. */
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
     * Gives the theme these words, as a member's own act of curation.
     *
     * @param words as the member leaves them
     * @param origin says in the history that they come from a draft, and of which model
     * @throws Refusal if the draft waits no longer, or the words are not right
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry adopt(Member member, UUID theme, UUID draft, int seen, ThemeWording words, String origin) {
        open(theme, draft, ThemeDraft::isReady);
        CurationEntry entry = renameTheme.rename(member, theme, seen, words, origin);
        drafts.answered(draft, DraftState.ADOPTED, member.id());
        return entry;
    }

    /**
     * States the problem behind the theme so, as a member's own act of curation. The theme's words may have been taken
     * from the draft before.
     *
     * @param answers as the member leaves them
     * @param origin says in the history that they come from a draft, and of which model
     * @throws Refusal if the draft's answers wait no longer, or one is too long
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry adoptProblem(Member member, UUID theme, UUID draft, int seen, Problem answers, String origin) {
        open(theme, draft, ThemeDraft::isProblemOpen);
        CurationEntry entry = assessTheme.stateProblem(member, theme, seen, answers, origin);
        drafts.problemAdopted(draft, member.id());
        return entry;
    }

    /**
     * Wants none of it.
     *
     * @throws Refusal if the draft waits no longer
     */
    public void discard(Member member, UUID theme, UUID draft) {
        open(theme, draft, ThemeDraft::isReady);
        drafts.answered(draft, DraftState.DISCARDED, member.id());
    }

    private void open(UUID theme, UUID id, Predicate<ThemeDraft> waits) {
        if (drafts.newest(theme)
                .filter(draft -> draft.id().equals(id) && waits.test(draft))
                .isEmpty()) {
            throw Refusal.conflict("draft-gone");
        }
    }
}
