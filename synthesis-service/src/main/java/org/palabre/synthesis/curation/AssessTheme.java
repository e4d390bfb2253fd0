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

/** A member describes the problem behind a theme and ranks it (handbook 2.1.c). A merged theme keeps its assessment. */
@Component
public class AssessTheme {

    /** Maximum number of characters of one answer. */
    public static final int MAX_ANSWER_LENGTH = 2_000;

    private static final Length ANSWER = Length.atMost(MAX_ANSWER_LENGTH);

    private final ThemeGuard themeGuard;
    private final Curate curate;

    AssessTheme(ThemeGuard themeGuard, Curate curate) {
        this.themeGuard = themeGuard;
        this.curate = curate;
    }

    /**
     * Answers the four questions about the problem; a blank answer removes the previous one.
     *
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal that names every answer over the maximum length
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry stateProblem(Member member, UUID id, int lastSeen, Problem input) {
        return stateProblem(member, id, lastSeen, input, null);
    }

    /**
     * Answers the four questions with text from a named source.
     *
     * @param origin the source, for the history
     * @throws Refusal that names every answer over the maximum length
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry stateProblem(Member member, UUID id, int lastSeen, Problem input, @Nullable String origin) {
        var check = new FieldCheck();
        Problem problem = Problem.of(
                check.text("nature", input.nature(), ANSWER),
                check.text("affected", input.affected(), ANSWER),
                check.text("causes", input.causes(), ANSWER),
                check.text("governance", input.governance(), ANSWER));
        check.refuseIfWrong();
        return change(
                CurationAction.STATE_PROBLEM, member, id, lastSeen, origin, snapshot -> snapshot.withProblem(problem));
    }

    /**
     * Ranks a theme.
     *
     * @param priority the ranking; {@code null} removes it
     * @param lastSeen number of the last act that the member had seen
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry prioritise(Member member, UUID id, int lastSeen, @Nullable Priority priority) {
        return change(
                CurationAction.PRIORITISE, member, id, lastSeen, null, snapshot -> snapshot.withPriority(priority));
    }

    private CurationEntry change(
            CurationAction act,
            Member member,
            UUID id,
            int lastSeen,
            @Nullable String origin,
            UnaryOperator<ThemeSnapshot> change) {
        String consultation = themeGuard.live(id).consultation();
        CurationCommand command = CurationCommand.of(act, consultation, member, lastSeen, Set.of(id))
                .withReason(origin);
        return curate.carryOut(command, () -> {
            Theme theme = themeGuard.live(id);
            return CurationChange.of(
                    List.of(ThemeTransition.of(theme, change.apply(theme.snapshot()))), List.of(), Position.NOWHERE);
        });
    }
}
