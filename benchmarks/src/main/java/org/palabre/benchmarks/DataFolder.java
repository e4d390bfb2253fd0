package org.palabre.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Folder of labelled files, which are not part of the project for lack of a licence. */
public final class DataFolder {

    private static final String PROPOSALS = "repnum-proposals.tsv";
    private static final String TITLES = "vraidebat-titles.tsv";

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder named by the property {@code data}; empty, with a message, if it is missing. */
    public static Optional<DataFolder> find() {
        Path folder = Path.of(System.getProperty("data", "../../shared/data"))
                .toAbsolutePath()
                .normalize();
        if (Files.isDirectory(folder)) {
            return Optional.of(new DataFolder(folder));
        }
        System.out.println("No labelled files: " + folder + " does not exist.");
        System.out.println(
                "Point elsewhere with -Ddata=FOLDER; each file is tab-separated with the header text<TAB>label.");
        return Optional.empty();
    }

    /** All labelled files except the titles, which serve volume tests. */
    List<Path> yardsticks() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !file.endsWith(TITLES))
                    .sorted()
                    .toList();
        }
    }

    /** Many short texts, for volume tests. */
    public Path titles() {
        return folder.resolve(TITLES);
    }

    /** Proposals, each of some 200 words. */
    public Path proposals() {
        return folder.resolve(PROPOSALS);
    }
}
