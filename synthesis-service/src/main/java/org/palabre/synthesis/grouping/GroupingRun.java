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
 * One full run over a consultation: how it was done, how far it is and what came of it. Its identity follows from the
 * consultation and its number, so that no two runs of a consultation can both be the next one.
 *
 * @param id its identity
 * @param consultation slug of the consultation
 * @param number counts the consultation's runs from 1
 * @param status how it stands
 * @param stage what it is doing
 * @param progress how far it is, 0 to 1
 * @param trigger why it was started
 * @param startedBy the member who asked for it, if one did; never shown to the public
 * @param instance which instance of the service works on it
 * @param engineVersion version of the engine
 * @param settings the engine's settings, its seed among them
 * @param startedAt when it was started
 * @param seenAt when it was last heard of
 * @param endedAt when it ended
 * @param figures what the engine measured
 * @param outcome what changed
 * @param failure why it came to nothing
 * @param model what part an embedding model had; nothing where none is set
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

    /** Whether it has not ended. */
    public boolean isUnderWay() {
        return status == RunStatus.UNDER_WAY;
    }

    /** How many hundredths of it are done. */
    public int percent() {
        return (int) Math.floor(progress * 100);
    }

    /**
     * What the engine measured.
     *
     * @param texts contributions it read
     * @param distinctTexts how many were different
     * @param terms words that told them apart
     * @param links pairs of neighbours
     * @param resolution the Leiden algorithm's resolution
     * @param modularity how much denser themes are linked within than chance would have it, at most 1
     * @param millis how long the engine took, in milliseconds
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
     * What changed.
     *
     * @param themes how many there are now
     * @param found how many of them are new
     * @param retired how many are no longer there
     * @param moved contributions whose place changed
     * @param unthemed contributions under no theme
     */
    public record Outcome(int themes, int found, int retired, int moved, int unthemed) {}
}
