package org.palabre.engine;

/**
 * Where a text belongs.
 *
 * @param themeId the theme
 * @param proximity cosine with its centre, 0 to 1
 */
public record Placement(String themeId, double proximity) {}
