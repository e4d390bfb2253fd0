package org.palabre.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.palabre.cli.files.OwnerOnly;

/**
 * Random keys of an installation, generated at the first start. Without the receipt key, receipt codes cannot be
 * resolved: include it in every backup.
 */
final class Secrets {

    /** Property names of the keys. */
    private static final List<String> NAMES = List.of("palabre.consultation.receipt-secret");

    private static final int KEY_BYTES = 32;

    private Secrets() {}

    /**
     * Reads the keys and generates missing ones.
     *
     * @return keys by property name, 64 hexadecimal digits each
     * @throws CannotStart if the file cannot be read or written
     */
    static Properties readOrGenerate(Path file) {
        try {
            Properties secrets = new Properties();
            if (Files.exists(file)) {
                try (BufferedReader reader = Files.newBufferedReader(file)) {
                    secrets.load(reader);
                }
            }
            if (!secrets.stringPropertyNames().containsAll(NAMES)) {
                NAMES.forEach(name -> secrets.putIfAbsent(name, randomKey()));
                write(file, secrets);
            }
            return secrets;
        } catch (IOException e) {
            throw new CannotStart("The keys in %s cannot be read or written (%s).".formatted(file, e.getMessage()), e);
        }
    }

    private static String randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    private static void write(Path file, Properties secrets) throws IOException {
        Path newFile = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(newFile);
        OwnerOnly.create(newFile);
        try (var writer = Files.newBufferedWriter(newFile, StandardCharsets.UTF_8)) {
            secrets.store(writer, "Keys of this installation. Keep them with the data, and from everybody.");
        }
        Files.move(newFile, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
