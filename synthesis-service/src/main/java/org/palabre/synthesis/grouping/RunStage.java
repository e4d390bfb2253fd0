package org.palabre.synthesis.grouping;

import org.palabre.engine.Phase;

/** The stage of a full run. */
public enum RunStage {
    WAITING,
    LOADING,
    EMBEDDING,
    ANALYSIS,
    NEIGHBOURS,
    COMMUNITIES,
    LABELS,
    SAVING,
    ENDED;

    static RunStage of(Phase phase) {
        return switch (phase) {
            case ANALYSIS -> ANALYSIS;
            case NEIGHBOURS -> NEIGHBOURS;
            case COMMUNITIES -> COMMUNITIES;
            case LABELS -> LABELS;
        };
    }
}
