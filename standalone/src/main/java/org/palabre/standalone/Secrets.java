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
 * Random keys that this installation makes for itself on its first start and keeps. Losing the receipt key means that
 * no contributor's code is found again: it belongs into every backup.
 */
final class Secrets {

    /** The properties by which the services know their keys. */
    private static final List<String> NAMES = List.of("palabre.consultation.receipt-secret");

    private static final int KEY_BYTES = 32;

    private Secrets() {}

    /**
     * Reads the keys, making those that are missing.
     *
     * @return by property name, each 64 hexadecimal digits
     * @throws CannotStart when the file cannot be read or written
     */
    static Properties readOrMake(Path file) {
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
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.create(fresh);
        try (var writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            secrets.store(writer, "Keys of this installation. Keep them with the data, and from everybody.");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
