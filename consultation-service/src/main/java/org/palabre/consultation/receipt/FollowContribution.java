package org.palabre.consultation.receipt;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.contribution.Contribution;
import org.palabre.consultation.contribution.Contributions;
import org.palabre.consultation.contribution.ReceiptCode;
import org.palabre.platform.refusal.Refusal;
import org.springframework.stereotype.Service;

/** A contributor follows a contribution by its receipt code. */
@Service
public class FollowContribution {

    private final Contributions contributions;
    private final Consultations consultations;
    private final ContributionStatuses statuses;
    private final KnownThemes themes;

    FollowContribution(
            Contributions contributions,
            Consultations consultations,
            ContributionStatuses statuses,
            KnownThemes themes) {
        this.contributions = contributions;
        this.consultations = consultations;
        this.statuses = statuses;
        this.themes = themes;
    }

    /** How far a contribution has come. */
    public enum Stage {
        /** It was received. */
        RECEIVED,
        /** It was put under a theme. */
        GROUPED,
        /** The reasoned response to it is published. */
        ANSWERED
    }

    /**
     * The theme a contribution is under.
     *
     * @param id its identity
     * @param label its label
     * @param others how many other contributions are under it
     */
    public record UnderTheme(UUID id, String label, long others) {}

    /** A contribution, its theme and the response to it. */
    public record FollowedContribution(
            ReceiptCode code,
            Contribution contribution,
            Consultation consultation,
            @Nullable UnderTheme theme,
            @Nullable Answer answer) {

        /** How far it has come. */
        public Stage stage() {
            if (answer != null) {
                return Stage.ANSWERED;
            }
            return theme == null ? Stage.RECEIVED : Stage.GROUPED;
        }
    }

    /**
     * The contribution of a code.
     *
     * @param typed the code as it was typed
     * @throws Refusal if it is mistyped, or belongs to no contribution
     */
    public FollowedContribution follow(String typed) {
        ReceiptCode code = ReceiptCode.parse(typed);
        Contribution contribution =
                contributions.findByReceiptKey(code.key()).orElseThrow(() -> Refusal.notFound("code-unknown"));
        Optional<ContributionStatus> status = statuses.findById(contribution.id());
        return new FollowedContribution(
                code,
                contribution,
                consultations.named(contribution.consultation()),
                status.map(ContributionStatus::theme).flatMap(this::underTheme).orElse(null),
                status.map(ContributionStatus::answer).orElse(null));
    }

    private Optional<UnderTheme> underTheme(UUID theme) {
        return themes.findById(theme)
                .map(known -> new UnderTheme(theme, known.label(), Math.max(0, statuses.countByTheme(theme) - 1)));
    }
}
