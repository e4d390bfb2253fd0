package org.palabre.engine;

/**
 * A text in a theme.
 *
 * @param id the text's id
 * @param proximity cosine with the theme's centre, 0 (nothing in common) to 1 (the same words)
 */
public record Member(String id, double proximity) {}
