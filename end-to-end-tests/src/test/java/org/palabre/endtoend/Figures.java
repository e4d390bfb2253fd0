package org.palabre.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Report of a test's counts and durations, as a table. */
final class Figures {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<String, String> figures = new LinkedHashMap<>();

    /** A step with a result. */
    @FunctionalInterface
    interface TimedStep<T> {
        T run() throws IOException, InterruptedException;
    }

    /** A step without result. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException, InterruptedException;
    }

    void count(String name, int number) {
        figures.put(name, Integer.toString(number));
    }

    /** Runs a step and records its duration. */
    void time(String name, Step step) throws IOException, InterruptedException {
        timed(name, () -> {
            step.run();
            return name;
        });
    }

    /** Runs a step, records its duration and returns its result. */
    <T> T timed(String name, TimedStep<T> step) throws IOException, InterruptedException {
        long start = System.nanoTime();
        T result = step.run();
        figures.put(name, String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / NANOS_PER_SECOND));
        return result;
    }

    void write(Path file) throws IOException {
        String rows = figures.entrySet().stream()
                .map(figure -> "| %s | %s |%n".formatted(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining());
        Files.writeString(file, "| what | figure |%n|---|---:|%n%s".formatted(rows));
    }
}
