package org.palabre.synthesis.grouping.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What synthesis reads of {@code decision.recorded.v1}: what the decision is on. */
record DecisionRecorded(Target target) {

    static final String TYPE = "decision.recorded.v1";

    record Target(@Nullable UUID theme) {}
}
