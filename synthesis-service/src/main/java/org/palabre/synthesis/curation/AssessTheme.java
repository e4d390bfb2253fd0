package org.palabre.synthesis.curation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Priority;
import org.palabre.synthesis.theme.Problem;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;
import org.springframework.stereotype.Component;

/** A member tells the problem behind a theme and ranks it (handbook 2.1.c). Merged away, a theme keeps what was said. */
@Component
public class AssessTheme {

    /** Most characters of one answer. */
    public static final int LONGEST_ANSWER = 2_000;

    private static final Length ANSWER = Length.atMost(LONGEST_ANSWER);

    private final ThemeGuard themesAtHand;
    private final Curate curate;

    AssessTheme(ThemeGuard themesAtHand, Curate curate) {
        this.themesAtHand = themesAtHand;
        this.curate = curate;
    }

    /**
     * Answers the four questions about the problem; an answer left blank is taken away.
     *
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal naming every answer that is too long
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry stateProblem(Member member, UUID id, int seen, Problem typed) {
        return stateProblem(member, id, seen, typed, null);
    }

    /**
     * Answers the four questions with words that came from somewhere.
     *
     * @param origin where from, for the history
     * @throws Refusal naming every answer that is too long
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry stateProblem(Member member, UUID id, int seen, Problem typed, @Nullable String origin) {
        var check = new FieldCheck();
        Problem problem = Problem.of(
                check.text("nature", typed.nature(), ANSWER),
                check.text("affected", typed.affected(), ANSWER),
                check.text("causes", typed.causes(), ANSWER),
                check.text("governance", typed.governance(), ANSWER));
        check.refuseIfWrong();
        return change(
                CurationAction.STATE_PROBLEM, member, id, seen, origin, snapshot -> snapshot.withProblem(problem));
    }

    /**
     * Ranks it; nothing takes the ranking away.
     *
     * @param seen number of the consultation's last act when the member looked
     * @throws ChangedMeanwhile if somebody changed the theme since
     */
    public CurationEntry prioritise(Member member, UUID id, int seen, @Nullable Priority priority) {
        return change(CurationAction.PRIORITISE, member, id, seen, null, snapshot -> snapshot.withPriority(priority));
    }

    private CurationEntry change(
            CurationAction act,
            Member member,
            UUID id,
            int seen,
            @Nullable String origin,
            UnaryOperator<ThemeSnapshot> now) {
        Theme shown = themesAtHand.live(id);
        CurationCommand deed = CurationCommand.of(act, shown.consultation(), member, seen, Set.of(id))
                .because(origin);
        return curate.carryOut(deed, () -> {
            Theme theme = themesAtHand.live(id);
            return Change.of(
                    List.of(ThemeTransition.of(theme, now.apply(theme.snapshot()))), List.of(), Position.NOWHERE);
        });
    }
}
