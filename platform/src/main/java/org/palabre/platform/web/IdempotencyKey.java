package org.palabre.platform.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;

/** The identity that a machine chose for what it sends, so that sending it again has no further effect. */
public final class IdempotencyKey {

    /** The header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    private IdempotencyKey() {}

    /**
     * The key that was sent, or a new one where none was.
     *
     * @throws Refusal if it is not a UUID
     */
    public static UUID of(@Nullable String sent) {
        if (sent == null) {
            return UUID.randomUUID();
        }
        try {
            return UUID.fromString(sent.strip());
        } catch (IllegalArgumentException notAUuid) {
            throw Refusal.invalid("idempotency-key");
        }
    }
}
