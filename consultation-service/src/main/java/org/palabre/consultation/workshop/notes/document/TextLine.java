package org.palabre.consultation.workshop.notes.document;

import org.palabre.consultation.workshop.notes.Origin;

/**
 * A line of a text, before it is known which lines belong together.
 *
 * @param text its words, blanks at its beginning included
 * @param origin its place
 * @param look what it looks like, as far as the file says
 */
public record TextLine(String text, Origin origin, Look look) {

    public TextLine(String text, Origin origin) {
        this(text, origin, Look.PLAIN);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
