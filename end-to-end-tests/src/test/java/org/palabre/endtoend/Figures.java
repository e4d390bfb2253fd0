package org.palabre.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a test counted and how long its steps took, as a table to be read by people. */
final class Figures {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<String, String> figures = new LinkedHashMap<>();

    /** A step of the test that gives something. */
    @FunctionalInterface
    interface Giving<T> {
        T take() throws IOException, InterruptedException;
    }

    /** A step of the test. */
    @FunctionalInterface
    interface Step {
        void take() throws IOException, InterruptedException;
    }

    void count(String what, int number) {
        figures.put(what, Integer.toString(number));
    }

    /** Takes a step and notes its seconds. */
    void time(String what, Step step) throws IOException, InterruptedException {
        timed(what, () -> {
            step.take();
            return what;
        });
    }

    /** Takes a step, notes its seconds and hands on what it gave. */
    <T> T timed(String what, Giving<T> step) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        T result = step.take();
        figures.put(what, String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - begun) / NANOS_PER_SECOND));
        return result;
    }

    void write(Path file) throws IOException {
        String rows = figures.entrySet().stream()
                .map(figure -> "| %s | %s |%n".formatted(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining());
        Files.writeString(file, "| what | figure |%n|---|---:|%n%s".formatted(rows));
    }
}
