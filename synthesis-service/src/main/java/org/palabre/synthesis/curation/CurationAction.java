package org.palabre.synthesis.curation;

/** What was done to themes. */
public enum CurationAction {
    /** A theme was given a label or a description, or got the machine's label back. */
    RENAME,
    /** The problem behind a theme was told. */
    STATE_PROBLEM,
    /** A theme was ranked by urgency, feasibility and impact. */
    PRIORITISE,
    /** A theme was merged into another. */
    MERGE,
    /** A part of a theme became a theme of its own. */
    SPLIT,
    /** Contributions were put under another theme, or under none. */
    MOVE,
    /** Contributions were pinned where they are. */
    PIN,
    /** Contributions were left to the runs again. */
    UNPIN,
    /** A theme was marked as reviewed. */
    SELECT,
    /** A selected theme is a candidate again. */
    RELEASE,
    /** A theme was taken away; what was in it is under no theme. */
    RETIRE,
    /** A retired theme came back. */
    RESTORE,
    /** Suggested contributions were taken into a theme. */
    ACCEPT,
    /** Suggested contributions are not wanted in a theme. */
    DISMISS,
    /** What a full run proposed was applied. */
    REGROUP,
    /** A decision of the forum brought back the theme it is on. */
    KEEP,
    /** An earlier act was undone. */
    UNDO
}
