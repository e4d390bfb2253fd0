package org.palabre.consultation.workshop.notes.document;

import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;

/**
 * Something of which the file itself says that it is no running text: a page head, a hidden row, an attachment.
 *
 * @param text its words
 * @param origin its place
 * @param reason what it is
 */
public record Aside(String text, Origin origin, SkipReason reason) implements Element {}
