package org.palabre.synthesis.reading.web;

/**
 * The state of a search as sent to the review page; it has no personal data.
 *
 * @param matching number of matches
 * @param act number of the consultation's last act of curation
 */
record ReviewState(int matching, int act) {}
