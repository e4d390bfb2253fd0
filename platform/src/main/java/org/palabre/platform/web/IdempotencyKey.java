package org.palabre.platform.web;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;

/**
 * The key that a client gives to what it sends, so that a repeat has no further effect: 1 to 255 printable characters,
 * known to the client alone. It is never published and never an identity.
 */
public final class IdempotencyKey {

    /** The header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;
    private static final int RANDOM_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private IdempotencyKey() {}

    /**
     * The key in a header, or a new one where the header is missing.
     *
     * @throws Refusal if it is not a key
     */
    public static String of(@Nullable String header) {
        if (header == null) {
            return random();
        }
        String key = header.strip();
        if (!isKey(key)) {
            throw Refusal.invalid("idempotency-key");
        }
        return key;
    }

    /** The key in a form; a form without a usable key is a new form. */
    public static String ofForm(@Nullable String field) {
        return field != null && isKey(field) ? field : random();
    }

    /** A new key that nobody can guess. */
    public static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isKey(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.codePoints()
                        .noneMatch(character -> Character.isISOControl(character)
                                || Character.getType(character) == Character.FORMAT
                                || Character.getType(character) == Character.SURROGATE);
    }
}
