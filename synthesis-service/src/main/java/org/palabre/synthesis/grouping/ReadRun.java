package org.palabre.synthesis.grouping;

import java.util.Optional;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.Consultations;
import org.springframework.stereotype.Component;

/** Reads a full run for the public. */
@Component
public class ReadRun {

    private final GroupingRuns runs;
    private final Consultations consultations;

    ReadRun(GroupingRuns runs, Consultations consultations) {
        this.runs = runs;
        this.consultations = consultations;
    }

    /**
     * A run and its consultation.
     *
     * @param run the run
     * @param consultation the consultation
     */
    public record RunDetails(GroupingRun run, Consultation consultation) {}

    /**
     * The run with the given id.
     *
     * @throws Refusal if there is no such run, or its consultation is not public yet
     */
    public RunDetails of(String id) {
        return uuid(id).flatMap(runs::of)
                .flatMap(run -> consultations
                        .of(run.consultation())
                        .filter(Consultation::isPublic)
                        .map(consultation -> new RunDetails(run, consultation)))
                .orElseThrow(() -> Refusal.notFound("run-unknown"));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
