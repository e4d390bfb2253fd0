package org.palabre.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Modules and their production sources. */
final class ModuleSources {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private ModuleSources() {}

    static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    /** The classes of a module. */
    static List<Path> classes(Path module) throws IOException {
        Path folder = module.resolve("src/main/java");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            isClass(Objects.requireNonNull(file.getFileName()).toString()))
                    .toList();
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".java") && !name.equals("package-info.java");
    }
}
