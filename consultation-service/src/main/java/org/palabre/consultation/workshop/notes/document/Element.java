package org.palabre.consultation.workshop.notes.document;

/** One thing after the other in a file of notes. */
public sealed interface Element permits Paragraph, TextBlock, Table, Aside {}
