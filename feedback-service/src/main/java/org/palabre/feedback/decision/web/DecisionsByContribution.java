package org.palabre.feedback.decision.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.palabre.feedback.decision.Decision;

/** Index of decisions on single contributions. */
final class DecisionsByContribution {

    private DecisionsByContribution() {}

    static Map<UUID, Decision> of(Collection<Decision> decisions) {
        Map<UUID, Decision> byContribution = new HashMap<>();
        decisions.forEach(decision -> byContribution.put(decision.target().id(), decision));
        return byContribution;
    }
}
