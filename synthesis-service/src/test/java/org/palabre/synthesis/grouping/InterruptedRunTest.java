package org.palabre.synthesis.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.testing.World.eventually;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.testing.StoreCommands;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.palabre.synthesis.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;

/** An interrupted run leaves the same state as a killed one: it is not marked, and its changes may be saved in part. */
@SynthesisTest
class InterruptedRunTest {

    private static final int STEP = 2;
    private static final int LEAST_INTERRUPTED = 4;

    @Autowired
    World world;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    Themes themes;

    @Autowired
    GroupingRuns runs;

    @Autowired
    RunsUnderWay underWay;

    @Autowired
    StartFullRun startFullRun;

    @Autowired
    WatchConsultations watch;

    @Autowired
    StoreCommands storeCommands;

    @Test
    void aRunThatFailsAtAnyStoreCommandLosesNothingAndStartsAgain() {
        world.consultation("dying", 1, "OPEN");
        Set<UUID> ledger = new HashSet<>(world.contributions("dying", Voices.all()));
        eventually(() -> assertThat(runs.latestDone("dying")).isPresent());
        int interrupted = 0;
        boolean reached = true;

        for (int command = 1; reached; command += STEP) {
            ledger.addAll(world.contributions(
                    "dying",
                    List.of(
                            "Le fonds minier de la mine, encore " + command,
                            "La cantine de l’école, encore " + command)));
            noRunIsUnderWay();
            var hold = storeCommands.hold("run-dying", command);
            startFullRun.start("dying", RunTrigger.ASKED, null);
            eventually(() -> assertThat(hold.isReached()
                            || runs.latest("dying")
                                    .filter(GroupingRun::isUnderWay)
                                    .isEmpty())
                    .isTrue());
            reached = hold.isReached();
            underWay.stop();
            storeCommands.release();
            eventually(() -> assertThat(underWay.ids()).isEmpty());
            interrupted += runs.latest("dying").filter(GroupingRun::isUnderWay).isPresent() ? 1 : 0;
            underWay.start();
            watch.restartInterrupted();
            eventually(() -> {
                assertThat(runs.latest("dying").map(GroupingRun::status)).contains(RunStatus.DONE);
                assertThat(contributions.of("dying").keySet()).isEqualTo(ledger);
            });
        }

        assertThat(interrupted).isGreaterThan(LEAST_INTERRUPTED);
        assertThat(contributions.of("dying").keySet()).isEqualTo(ledger);
        Set<UUID> live = themes.liveIds("dying");
        Map<UUID, GroupedContribution> all = contributions.of("dying");
        assertThat(all.values()).allSatisfy(contribution -> {
            UUID theme = contribution.theme();
            if (theme != null) {
                assertThat(live).contains(theme);
            }
        });
    }

    private void noRunIsUnderWay() {
        eventually(() ->
                assertThat(runs.latest("dying").filter(GroupingRun::isUnderWay)).isEmpty());
    }
}
