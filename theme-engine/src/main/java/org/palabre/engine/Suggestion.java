package org.palabre.engine;

/**
 * A text that would fit a fixed theme better than the theme it was put in. Nothing is moved until a person agrees.
 *
 * @param themeId the fixed theme
 * @param textId the text
 * @param proximity cosine of the text with the fixed theme's centre, 0 to 1
 */
public record Suggestion(String themeId, String textId, double proximity) {}
