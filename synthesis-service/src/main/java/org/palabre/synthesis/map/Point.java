package org.palabre.synthesis.map;

/**
 * A point on the map.
 *
 * @param x from the left, 0 to 1
 * @param y from the top, 0 to 1
 */
public record Point(double x, double y) {}
