package org.palabre.synthesis.curation.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of {@code decision.recorded.v1} and {@code decision.withdrawn.v1} that synthesis reads. */
record DecisionOnTheme(long version, Target target) {

    static final String RECORDED = "decision.recorded.v1";
    static final String WITHDRAWN = "decision.withdrawn.v1";

    record Target(@Nullable UUID theme) {}
}
