package org.palabre.feedback.decision.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.palabre.feedback.decision.Decision;

/** Finds the exception beside the contribution it is on. */
final class DecisionsByContribution {

    private DecisionsByContribution() {}

    static Map<UUID, Decision> of(Collection<Decision> exceptions) {
        Map<UUID, Decision> byContribution = new HashMap<>();
        exceptions.forEach(decision -> byContribution.put(decision.target().id(), decision));
        return byContribution;
    }
}
