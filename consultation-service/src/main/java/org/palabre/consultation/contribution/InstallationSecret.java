package org.palabre.consultation.contribution;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keyed digests (HMAC-SHA256) under the secret of this installation. Without the secret nobody can compute them. */
@Component
class InstallationSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET_BYTES = 32;

    private final SecretKeySpec secret;

    InstallationSecret(ReceiptSettings settings) {
        byte[] bytes = HexFormat.of().parseHex(settings.receiptSecret());
        if (bytes.length < SHORTEST_SECRET_BYTES) {
            throw new IllegalArgumentException("palabre.consultation.receipt-secret needs at least 64 hex digits");
        }
        this.secret = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The digest of a message, 32 bytes. */
    byte[] digest(String message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
