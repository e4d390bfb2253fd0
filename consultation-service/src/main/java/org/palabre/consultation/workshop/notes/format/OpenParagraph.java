package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.palabre.consultation.workshop.notes.document.Look;

/** A paragraph of a LibreOffice document while it is being read. */
final class OpenParagraph {

    private record Span(boolean bold, boolean hidden) {}

    private final Look look;
    private final Deque<Span> spans = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean anyLight;

    OpenParagraph(Look look, boolean bold) {
        this.look = look;
        spans.push(new Span(bold, false));
    }

    void startSpan(boolean bold, boolean hidden) {
        Span around = current();
        spans.push(new Span(bold || around.bold(), hidden || around.hidden()));
    }

    void endSpan() {
        if (spans.size() > 1) {
            spans.pop();
        }
    }

    void append(String words) {
        Span span = current();
        if (!span.hidden()) {
            text.append(words);
            anyLight |= !span.bold() && !words.isBlank();
        }
    }

    String text() {
        return text.toString();
    }

    Look look() {
        return anyLight || look.isHeading() ? look : new Look(0, true, look.listLevel(), look.marker());
    }

    private Span current() {
        return java.util.Objects.requireNonNull(spans.peek());
    }
}
