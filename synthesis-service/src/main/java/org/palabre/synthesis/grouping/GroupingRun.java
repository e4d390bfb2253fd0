package org.palabre.synthesis.grouping;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.EngineSettings;
import org.palabre.engine.Run;
import org.palabre.synthesis.model.ModelUse;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A full run over a consultation, with its settings, progress and outcome. Its id derives from the consultation and its
 * number, so two runs cannot take the same number.
 *
 * @param id its identity
 * @param consultation slug of the consultation
 * @param number number among the consultation's runs, from 1
 * @param status its status
 * @param stage its current stage
 * @param progress its progress, 0 to 1
 * @param trigger the reason for the run
 * @param startedBy the member who requested it, if any; never public
 * @param instance the instance of the service that executes it
 * @param engineVersion version of the engine
 * @param settings the engine's settings, including the seed
 * @param startedAt time of its start
 * @param seenAt time of its last heartbeat
 * @param endedAt time of its end
 * @param figures the engine's figures
 * @param outcome the changes
 * @param failure the reason for its failure
 * @param model the use of the embedding model; null if none is configured
 */
@Document("runs")
@TypeAlias("run")
public record GroupingRun(
        @Id UUID id,
        @Indexed String consultation,
        int number,
        @Indexed RunStatus status,
        RunStage stage,
        double progress,
        RunTrigger trigger,
        @Nullable String startedBy,
        String instance,
        String engineVersion,
        EngineSettings settings,
        Instant startedAt,
        Instant seenAt,
        @Nullable Instant endedAt,
        @Nullable Figures figures,
        @Nullable Outcome outcome,
        @Nullable RunFailure failure,
        @Nullable ModelUse model) {

    static UUID id(String consultation, int number) {
        return UUID.nameUUIDFromBytes((consultation + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the run has not ended. */
    public boolean isUnderWay() {
        return status == RunStatus.UNDER_WAY;
    }

    /** The progress in percent, 0 to 100. */
    public int percent() {
        return (int) Math.floor(progress * 100);
    }

    /**
     * Figures measured by the engine.
     *
     * @param texts number of contributions
     * @param distinctTexts number of distinct texts
     * @param terms number of terms
     * @param links number of pairs of neighbours
     * @param resolution the Leiden algorithm's resolution
     * @param modularity density of links within themes above the expectation for random links, at most 1
     * @param millis duration, in milliseconds
     */
    public record Figures(
            int texts, int distinctTexts, int terms, long links, double resolution, double modularity, long millis) {

        static Figures of(Run run) {
            return new Figures(
                    run.texts(),
                    run.distinctTexts(),
                    run.terms(),
                    run.links(),
                    run.resolution(),
                    run.modularity(),
                    run.durations().values().stream()
                            .mapToLong(Duration::toMillis)
                            .sum());
        }
    }

    /**
     * The changes of a run.
     *
     * @param themes number of themes afterwards
     * @param found number of new themes
     * @param retired number of retired themes
     * @param moved number of moved contributions
     * @param unthemed number of contributions under no theme
     */
    public record Outcome(int themes, int found, int retired, int moved, int unthemed) {}
}
