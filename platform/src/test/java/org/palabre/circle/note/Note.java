package org.palabre.circle.note;

/** Independent of themes. */
public class Note {}
