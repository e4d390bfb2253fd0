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

/** Use case: a contributor follows a contribution by its receipt code. */
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

    /** Progress of a contribution. */
    public enum Stage {
        /** Received. */
        RECEIVED,
        /** Placed under a theme. */
        GROUPED,
        /** Answered in the published response. */
        ANSWERED
    }

    /**
     * The theme of a contribution.
     *
     * @param id its identity
     * @param label its label
     * @param others number of other contributions under it
     */
    public record UnderTheme(UUID id, String label, long others) {}

    /** A contribution with its theme and answer. */
    public record FollowedContribution(
            ReceiptCode code,
            Contribution contribution,
            Consultation consultation,
            @Nullable UnderTheme theme,
            @Nullable Answer answer) {

        /** Progress so far. */
        public Stage stage() {
            if (answer != null) {
                return Stage.ANSWERED;
            }
            return theme == null ? Stage.RECEIVED : Stage.GROUPED;
        }
    }

    /**
     * Finds the contribution of a receipt code.
     *
     * @param input the code as typed
     * @throws Refusal if the code is mistyped or unknown
     */
    public FollowedContribution follow(String input) {
        ReceiptCode code = ReceiptCode.parse(input);
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
                .map(knownTheme ->
                        new UnderTheme(theme, knownTheme.label(), Math.max(0, statuses.countByTheme(theme) - 1)));
    }
}
