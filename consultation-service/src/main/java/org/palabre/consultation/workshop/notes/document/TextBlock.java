package org.palabre.consultation.workshop.notes.document;

import java.util.List;

/**
 * Lines of a text, before it is known which belong together.
 *
 * @param lines the lines, blank ones included
 */
public record TextBlock(List<TextLine> lines) implements Element {

    public TextBlock {
        lines = List.copyOf(lines);
    }
}
