package org.palabre.consultation.contribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 in hexadecimal. A contribution's fingerprint tells a repeat from other words under the same key. */
final class Fingerprint {

    /** Starts the fingerprints made of public words alone; former ones also covered demographic answers. */
    private static final String OF_PUBLIC_WORDS = "public:";

    private Fingerprint() {}

    /** Of what is published of a contribution. Its form is stored, so it does not depend on names in the code. */
    static String of(ContributionContent content, @Nullable String publishedName) {
        WorkshopLine line = content.workshop();
        return OF_PUBLIC_WORDS
                + of("[origin=%s, language=%s, region=%s, kind=%s, title=%s, text=%s, workshop=%s, line=%s, name=%s]"
                        .formatted(
                                content.origin(),
                                content.language(),
                                content.region(),
                                content.kind(),
                                content.title(),
                                content.text(),
                                line == null ? null : line.workshop(),
                                line == null ? null : line.line(),
                                publishedName));
    }

    static boolean isFormer(String fingerprint) {
        return !fingerprint.startsWith(OF_PUBLIC_WORDS);
    }

    static String of(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
