package org.palabre.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The data folder of the build before stored names; its README says what it holds. */
final class FormerDataFolder {

    private static final String RESOURCES = "/data-folder-before-stored-names/";

    private FormerDataFolder() {}

    static void unpackInto(Path folder) throws IOException {
        try (var zip = new ZipInputStream(open("data.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.copy(zip, file);
                }
            }
        }
    }

    /** Passwords, receipt codes and identities in it. */
    static Properties known() throws IOException {
        var known = new Properties();
        try (var file = new InputStreamReader(open("known.properties"), UTF_8)) {
            known.load(file);
        }
        return known;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(FormerDataFolder.class.getResourceAsStream(RESOURCES + name), name);
    }
}
