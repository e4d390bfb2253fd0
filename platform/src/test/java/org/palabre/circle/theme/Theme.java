package org.palabre.circle.theme;

/** Knows nothing of notes. */
public class Theme {}
