package org.palabre.cli.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Derives each row's key from the consultation, the row's content, its number among rows of the same content, and the
 * importer's secret. A second import of the same file adds only new rows, even if rows were added or moved. The key
 * starts with the UUID that earlier versions sent alone, so rows of their imports are recognised.
 */
final class IdempotencyKeys {

    private static final long VERSION_BITS = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_BITS = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final String consultation;
    private final ImportSecret secret;
    private final Map<UUID, Integer> occurrences = new HashMap<>();

    IdempotencyKeys(String consultation, ImportSecret secret) {
        this.consultation = consultation;
        this.secret = secret;
    }

    /** The key of the file's next row. */
    String next(ImportedContribution contribution) {
        String content = consultation + '\n' + contribution.content();
        int occurrence = occurrences.merge(named(content), 1, Integer::sum);
        String name = content + '\n' + occurrence;
        return named(name) + "/" + secret.digest(name);
    }

    /** A name-based UUID of version 8 (RFC 9562), from the first half of the name's SHA-256. */
    private static UUID named(String name) {
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
            return new UUID((digest.getLong() & VERSION_BITS) | VERSION_8, (digest.getLong() & VARIANT_BITS) | VARIANT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
