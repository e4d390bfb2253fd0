package org.palabre.synthesis.reading.web;

/**
 * What became of a search while it was read: numbers, and nothing of anybody.
 *
 * @param matching how many contributions there are
 * @param act number of the consultation's last act of curation
 */
record ReviewState(int matching, int act) {}
