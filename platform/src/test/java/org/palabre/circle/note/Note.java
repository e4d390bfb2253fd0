package org.palabre.circle.note;

/** Knows nothing of themes. */
public class Note {}
