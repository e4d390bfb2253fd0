package org.palabre.synthesis.theme;

/** What a theme is. */
public enum ThemeState {
    /** Found by the engine; the next full run may change it. */
    CANDIDATE,
    /** Reviewed by the forum; a full run leaves its contributions where they are. */
    SELECTED,
    /** No longer there. */
    RETIRED
}
