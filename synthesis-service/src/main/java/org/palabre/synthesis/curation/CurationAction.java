package org.palabre.synthesis.curation;

/** The kind of an act of curation. */
public enum CurationAction {
    /** A theme got a label or a description, or the engine's label again. */
    RENAME,
    /** The problem behind a theme was described. */
    STATE_PROBLEM,
    /** A theme was ranked by urgency, feasibility and impact. */
    PRIORITISE,
    /** A theme was merged into another. */
    MERGE,
    /** A part of a theme became a theme of its own. */
    SPLIT,
    /** Contributions were moved to another theme, or to none. */
    MOVE,
    /** Contributions were pinned to their theme. */
    PIN,
    /** Contributions were unpinned, so that runs can move them. */
    UNPIN,
    /** A theme was marked as reviewed. */
    SELECT,
    /** A selected theme is a candidate again. */
    RELEASE,
    /** A theme was retired; its contributions are under no theme. */
    RETIRE,
    /** A retired theme was restored. */
    RESTORE,
    /** Suggested contributions were moved into a theme. */
    ACCEPT,
    /** Suggested contributions were dismissed. */
    DISMISS,
    /** The proposal of a full run was applied. */
    REGROUP,
    /** A decision of the forum restored its theme. */
    KEEP,
    /** An earlier act was undone. */
    UNDO
}
