package org.palabre.synthesis.theme;

/** The state of a theme. */
public enum ThemeState {
    /** Found by the engine; the next full run may change it. */
    CANDIDATE,
    /** Reviewed by the forum; a full run does not move its contributions. */
    SELECTED,
    /** Merged, split or taken away; kept for its history and address. */
    RETIRED
}
