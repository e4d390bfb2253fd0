package org.palabre.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A data folder from before stored names; its README lists the content. */
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

    /** Passwords, receipt codes and identities of the data. */
    static Properties properties() throws IOException {
        var properties = new Properties();
        try (InputStream file = open("known.properties")) {
            properties.load(file);
        }
        return properties;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(FormerDataFolder.class.getResourceAsStream(RESOURCES + name), name);
    }
}
