package org.palabre.consultation.contribution;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives each contribution its receipt code: a keyed digest of its identity. A repeated submission returns the same code,
 * and no code is stored.
 */
@Component
public class ReceiptCodes {

    private static final int USED_BYTES = 16;

    private final InstallationSecret secret;

    ReceiptCodes(InstallationSecret secret) {
        this.secret = secret;
    }

    /** The code of this contribution. */
    public ReceiptCode of(UUID contribution) {
        byte[] digest = secret.digest(contribution.toString());
        return ReceiptCode.of(new BigInteger(1, Arrays.copyOf(digest, USED_BYTES)));
    }
}
