package org.palabre.synthesis.draft;

import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.curation.ChangedMeanwhile;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.RenameTheme;
import org.palabre.synthesis.curation.Wording;
import org.springframework.stereotype.Component;

/** A member takes a draft for a theme's words, as it is or changed, or wants none of it. */
@Component
public class AnswerDraft {

    private final Drafts drafts;
    private final RenameTheme renameTheme;

    AnswerDraft(Drafts drafts, RenameTheme renameTheme) {
        this.drafts = drafts;
        this.renameTheme = renameTheme;
    }

    /**
     * Gives the theme these words, as a member's own act of curation.
     *
     * @param words as the member leaves them
     * @param origin says in the history that they come from a draft, and of which model
     * @throws Refusal if the draft waits no longer, or the words are not right
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry adopt(Member member, UUID theme, UUID draft, int seen, Wording words, String origin) {
        waiting(theme, draft);
        CurationEntry entry = renameTheme.rename(member, theme, seen, words, origin);
        drafts.answered(draft, DraftState.ADOPTED, member.id());
        return entry;
    }

    /**
     * Wants none of it.
     *
     * @throws Refusal if the draft waits no longer
     */
    public void discard(Member member, UUID theme, UUID draft) {
        waiting(theme, draft);
        drafts.answered(draft, DraftState.DISCARDED, member.id());
    }

    private void waiting(UUID theme, UUID id) {
        if (drafts.newest(theme)
                .filter(draft -> draft.id().equals(id) && draft.isReady())
                .isEmpty()) {
            throw Refusal.conflict("draft-gone");
        }
    }
}
