package org.palabre.engine;

import java.time.Duration;
import java.util.Map;

/**
 * How a grouping was found, to be stored and shown with it. All but the durations is the same in every run over the same
 * texts with the same settings.
 *
 * @param engineVersion changes whenever the same input may give other themes
 * @param settings as given
 * @param texts how many texts came in
 * @param distinctTexts how many were different
 * @param terms how many different terms told texts apart
 * @param links how many pairs of texts were neighbours
 * @param resolution the Leiden algorithm's resolution that was settled on
 * @param modularity how much denser the links within themes are than chance, at most 1 (Newman and Girvan 2004)
 * @param durations how long each phase took
 */
public record Run(
        String engineVersion,
        EngineSettings settings,
        int texts,
        int distinctTexts,
        int terms,
        long links,
        double resolution,
        double modularity,
        Map<Phase, Duration> durations) {

    public Run {
        durations = Map.copyOf(durations);
    }
}
