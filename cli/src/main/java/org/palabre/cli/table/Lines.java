package org.palabre.cli.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The non-blank lines of a file with their numbers. */
final class Lines implements Iterator<Lines.Line>, AutoCloseable {

    /** A line without its terminator, numbered from 1. */
    record Line(long number, String text) {}

    private final BufferedReader reader;
    private long number;
    private @Nullable Line next;

    Lines(BufferedReader reader) {
        this.reader = reader;
        advance();
    }

    private void advance() {
        try {
            String text = reader.readLine();
            number++;
            while (text != null && text.isBlank()) {
                text = reader.readLine();
                number++;
            }
            next = text == null ? null : new Line(number, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        Line line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        advance();
        return line;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
