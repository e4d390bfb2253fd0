package org.palabre.consultation.contribution;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Derives public identities from the client's key or the workshop's line, with the secret of the installation. A
 * stranger who knows the identity learns nothing of the key, and one who knows workshop and line cannot compute the
 * identity.
 */
@Component
public class DerivedIdentities {

    private static final long VERSION_BITS = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_BITS = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final int UUID_LENGTH = 36;
    private static final char END_OF_FORMER_KEY = '/';

    private final InstallationSecret secret;

    DerivedIdentities(InstallationSecret secret) {
        this.secret = secret;
    }

    /** The identity of what a client sent to a consultation under a key. */
    UUID ofKey(String consultation, String key) {
        return derived("contribution\n" + consultation + "\n" + key);
    }

    /** The identity of the workshop that a member records under a key. */
    public UUID ofWorkshop(String member, String key) {
        return derived("workshop\n" + member + "\n" + key);
    }

    /** The identity of the contribution that a line of a workshop becomes. */
    public UUID ofWorkshopLine(UUID workshop, int line) {
        return derived("workshop-line\n" + workshop + "\n" + line);
    }

    /**
     * The identity that this key gave before identities were derived: the key itself, a UUID. A longer key that starts
     * with such a UUID and a slash names it too, so a client can change to longer keys.
     */
    public static Optional<UUID> formerOfKey(String key) {
        boolean isLonger = key.length() > UUID_LENGTH && key.charAt(UUID_LENGTH) == END_OF_FORMER_KEY;
        if (key.length() != UUID_LENGTH && !isLonger) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(key.substring(0, UUID_LENGTH)));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    /** A UUID of version 8 (RFC 9562) from the first half of the digest. */
    private UUID derived(String message) {
        ByteBuffer digest = ByteBuffer.wrap(secret.digest(message));
        return new UUID((digest.getLong() & VERSION_BITS) | VERSION_8, (digest.getLong() & VARIANT_BITS) | VARIANT);
    }
}
