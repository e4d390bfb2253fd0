package org.palabre.standalone;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Classes and sources of all modules, those of tests among them as far as they are built. */
final class AllClasses {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> BUILT = List.of("classes", "test-classes");

    private AllClasses() {}

    static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    static JavaClasses built() throws IOException {
        return new ClassFileImporter()
                .importPaths(modules().stream()
                        .flatMap(module -> BUILT.stream().map(module.resolve("target")::resolve))
                        .filter(Files::isDirectory)
                        .toList());
    }

    static boolean isProduction(JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().getPath().contains("/target/classes/"))
                .orElse(false);
    }

    /** The production sources of a module. */
    static List<Path> sources(Path module) throws IOException {
        Path folder = module.resolve("src/main/java");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> fileName(file).endsWith(".java"))
                    .filter(file -> !fileName(file).equals("package-info.java"))
                    .toList();
        }
    }

    private static String fileName(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString().toLowerCase(Locale.ROOT);
    }
}
