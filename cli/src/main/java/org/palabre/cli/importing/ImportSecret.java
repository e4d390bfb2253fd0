package org.palabre.cli.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.palabre.cli.files.OwnerOnly;

/**
 * A user's secret for the keys of imported rows. Without it nobody can compute the key of a published contribution and
 * request its receipt code.
 */
final class ImportSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec secret;

    private ImportSecret(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The default file of the user's secret. */
    static Path usualFile() {
        return Path.of(System.getProperty("user.home"), ".config", "palabre", "import-key");
    }

    /**
     * Reads the secret from a file that only its owner can read; creates a missing file.
     *
     * @throws ImportFailed if the file has no secret
     */
    static ImportSecret in(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        try {
            byte[] secret = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (secret.length >= BYTES) {
                return new ImportSecret(secret);
            }
        } catch (IllegalArgumentException notHex) {
            // Reported below, like a secret that is too short.
        }
        throw new ImportFailed("%s holds no import key: remove it, and a new one is made.".formatted(file));
    }

    private static void create(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path temporary =
                folder.resolve(file.getFileName() + "." + HexFormat.of().toHexDigits(secret[0]) + ".new");
        Files.deleteIfExists(temporary);
        OwnerOnly.create(temporary);
        Files.writeString(temporary, HexFormat.of().formatHex(secret), StandardCharsets.US_ASCII);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException createdConcurrently) {
            Files.delete(temporary);
        }
    }

    /** A keyed digest of a name, in hexadecimal. */
    String digest(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
