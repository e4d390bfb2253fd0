package org.palabre.consultation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palabre.platform.event.AggregateBulk;
import org.springframework.stereotype.Service;

/** Takes the contributions of a workshop; taking the same again has no effect, so that a crash can be made good. */
@Service
public class AddWorkshopContributions {

    private final Contributions contributions;
    private final ReceiptCodes codes;
    private final AggregateBulk bulk;

    AddWorkshopContributions(Contributions contributions, ReceiptCodes codes, AggregateBulk bulk) {
        this.contributions = contributions;
        this.codes = codes;
        this.bulk = bulk;
    }

    /**
     * One contribution of a workshop.
     *
     * @param contribution its identity, always the same for the same line of the same workshop
     * @param content checked
     */
    public record Line(UUID contribution, ContributionContent content) {}

    /**
     * Takes all lines that are not there yet.
     *
     * @param consultation slug of the consultation
     * @param submittedAt when the workshop was submitted
     * @throws IllegalStateException if the identity of a line belongs to something else
     */
    public void take(String consultation, Instant submittedAt, List<Line> lines) {
        List<Contribution> wanted = lines.stream()
                .map(line -> contribution(consultation, submittedAt, line))
                .toList();
        List<Contribution> known = bulk.save(Contribution.class, wanted);
        Map<UUID, Contribution> stored =
                contributions.findAllById(known.stream().map(Contribution::id).toList()).stream()
                        .collect(Collectors.toMap(Contribution::id, Function.identity()));
        for (Contribution line : known) {
            Contribution there = stored.get(line.id());
            if (there == null || !there.isRepeatedBy(line)) {
                throw new IllegalStateException("Another contribution has the identity " + line.id());
            }
        }
    }

    private Contribution contribution(String consultation, Instant submittedAt, Line line) {
        UUID id = line.contribution();
        return Contribution.received(
                id, consultation, submittedAt, line.content(), Demographics.UNKNOWN, null, codes.of(id));
    }
}
