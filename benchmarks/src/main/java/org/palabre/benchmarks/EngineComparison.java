package org.palabre.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.EngineSettings;
import org.palabre.engine.StemmedWords;
import org.palabre.engine.ThemeEngine;

/**
 * Compares this engine with that of another build on samples of eight in ten texts of every yardstick, each with a seed
 * of its own: adjusted Rand index in all and by length of text. Beside each labelled file stands its short form, the
 * first ten words of every text, where texts are long.
 */
public final class EngineComparison {

    private static final int SAMPLES = Integer.getInteger("samples", 5);
    private static final double SHARE_OF_TEXTS = 0.8;
    private static final int OPENING = 10;
    private static final int MOST_TEXTS = 800;
    private static final double SHARE = Double.parseDouble(System.getProperty("share", "0.5"));

    private EngineComparison() {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Labelled(
            String name,
            List<String> texts,
            List<Integer> labels,
            @Nullable List<float[]> vectors) {}

    /**
     * Takes no arguments. The property {@code baseline} names the other build's classes, {@code data} the folder of
     * labelled files, {@code vectors} a folder of their embeddings.
     */
    public static void main(String[] arguments) throws Exception {
        var words = new StemmedWords();
        int files = 0;
        double[] means = new double[2];
        double[][] lengths = new double[2][SampleAgreement.LENGTHS.size()];
        int[] counted = new int[SampleAgreement.LENGTHS.size()];
        System.out.println("| yardstick | texts | labels | baseline | engine | themes, baseline | themes, engine |");
        System.out.println("|---|---|---|---|---|---|---|");
        try (var other = new OtherEngine(
                Path.of(System.getProperty("baseline", "")),
                System.getProperty("baselinePackage", "org.palabre.engine"))) {
            for (Labelled file : files()) {
                SampleAgreement[] both = {new SampleAgreement(words), new SampleAgreement(words)};
                measure(file, other, both);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %d | %.3f | %.3f | %.0f | %.0f |%n",
                        file.name(),
                        file.texts().size(),
                        file.labels().stream().distinct().count(),
                        both[0].mean(),
                        both[1].mean(),
                        both[0].themes(),
                        both[1].themes());
                files++;
                for (int engine = 0; engine < 2; engine++) {
                    means[engine] += both[engine].mean();
                    for (int range = 0; range < counted.length; range++) {
                        double of = both[engine].ofLength(range);
                        lengths[engine][range] += Double.isNaN(of) ? 0 : of;
                        counted[range] += engine == 0 && !Double.isNaN(of) ? 1 : 0;
                    }
                }
            }
        }
        row("mean of " + files + " files", means[0] / files, means[1] / files);
        for (int range = 0; range < counted.length; range++) {
            row(
                    SampleAgreement.LENGTHS.get(range) + ", mean of " + counted[range] + " files",
                    lengths[0][range] / counted[range],
                    lengths[1][range] / counted[range]);
        }
    }

    private static void row(String name, double baseline, double engine) {
        System.out.printf(Locale.ROOT, "| **%s** | | | **%.3f** | **%.3f** | | |%n", name, baseline, engine);
    }

    private static void measure(Labelled file, OtherEngine other, SampleAgreement[] both) throws Exception {
        try (var own = new OtherEngine(
                Path.of(ThemeEngine.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                EngineSettings.class.getPackageName())) {
            for (int sample = 0; sample < SAMPLES; sample++) {
                List<Integer> picked = picked(file.texts().size(), sample);
                List<String> texts = picked.stream().map(file.texts()::get).toList();
                int[] labels =
                        picked.stream().mapToInt(i -> file.labels().get(i)).toArray();
                Map<String, float[]> vectors = file.vectors() == null ? null : vectors(file.vectors(), picked);
                OtherEngine[] engines = {other, own};
                for (int engine = 0; engine < engines.length; engine++) {
                    List<List<String>> themes = engines[engine].group(texts, vectors, SHARE, 1000L * (sample + 1));
                    both[engine].add(texts, labels, groups(themes, texts.size()), themes.size());
                }
            }
        }
    }

    private static List<Integer> picked(int texts, int sample) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(100 + sample));
        return order.subList(0, (int) (texts * SHARE_OF_TEXTS)).stream()
                .sorted()
                .toList();
    }

    private static Map<String, float[]> vectors(List<float[]> all, List<Integer> picked) {
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < picked.size(); i++) {
            vectors.put(Integer.toString(i), all.get(picked.get(i)));
        }
        return vectors;
    }

    private static int[] groups(List<List<String>> themes, int texts) {
        int[] groups = new int[texts];
        Arrays.fill(groups, -1);
        for (int theme = 0; theme < themes.size(); theme++) {
            for (String id : themes.get(theme)) {
                groups[Integer.parseInt(id)] = theme;
            }
        }
        return groups;
    }

    private static List<Labelled> files() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String folder : List.of("yardsticks", System.getProperty("data", "../../shared/data"))) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> found = Files.list(Path.of(folder))) {
                    paths.addAll(found.filter(path -> path.toString().endsWith(".tsv"))
                            .sorted()
                            .toList());
                }
            }
        }
        List<Labelled> files = new ArrayList<>();
        for (Path path : paths) {
            Labelled file = read(path);
            boolean hasVectors = !System.getProperty("vectors", "").isEmpty();
            if (!hasVectors || file.vectors() != null) {
                files.add(file);
            }
            if (!hasVectors && isLong(file)) {
                files.add(new Labelled(file.name() + ", openings", openings(file), file.labels(), null));
            }
        }
        return files;
    }

    private static Labelled read(Path path) throws IOException {
        String name = String.valueOf(path.getFileName()).replace(".tsv", "");
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        lines.removeFirst();
        List<float[]> vectors = vectors(name, lines.size());
        if (lines.size() > 10 * MOST_TEXTS) {
            Collections.shuffle(lines, new Random(7));
            lines = lines.subList(0, MOST_TEXTS);
            vectors = null;
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<String> texts = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            labels.add(numbers.computeIfAbsent(line.substring(tab + 1), unseen -> numbers.size()));
            texts.add(line.substring(0, tab));
        }
        return new Labelled(name, texts, labels, vectors);
    }

    private static @Nullable List<float[]> vectors(String name, int texts) throws IOException {
        Path file = Path.of(System.getProperty("vectors", ""), name + ".bin");
        if (System.getProperty("vectors", "").isEmpty() || !Files.exists(file)) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        List<float[]> vectors = new ArrayList<>();
        int length = bytes.capacity() / Float.BYTES / texts;
        for (int i = 0; i < texts; i++) {
            float[] vector = new float[length];
            bytes.asFloatBuffer().get(i * length, vector);
            vectors.add(vector);
        }
        return vectors;
    }

    private static boolean isLong(Labelled file) {
        return file.texts().stream()
                        .mapToInt(text -> text.split(" ", -1).length)
                        .average()
                        .orElse(0)
                > 3 * OPENING;
    }

    private static List<String> openings(Labelled file) {
        return file.texts().stream()
                .map(text -> String.join(
                        " ", Arrays.stream(text.split(" ", -1)).limit(OPENING).toList()))
                .toList();
    }
}
