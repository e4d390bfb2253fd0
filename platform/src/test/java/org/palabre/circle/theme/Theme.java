package org.palabre.circle.theme;

/** Independent of notes. */
public class Theme {}
