package org.palabre.consultation.contribution;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Gives each contribution its receipt code: a keyed digest of its identity. So a repeated submission returns the same
 * code, and no code is stored anywhere.
 */
@Component
public class ReceiptCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int USED_BYTES = 16;
    private static final int SHORTEST_SECRET_BYTES = 32;

    private final SecretKeySpec secret;

    ReceiptCodes(ReceiptSettings settings) {
        byte[] bytes = HexFormat.of().parseHex(settings.receiptSecret());
        if (bytes.length < SHORTEST_SECRET_BYTES) {
            throw new IllegalArgumentException("palabre.consultation.receipt-secret needs at least 64 hex digits");
        }
        this.secret = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The code of this contribution. */
    public ReceiptCode of(UUID contribution) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] digest = mac.doFinal(contribution.toString().getBytes(StandardCharsets.US_ASCII));
            return ReceiptCode.of(new BigInteger(1, Arrays.copyOf(digest, USED_BYTES)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
