package org.palabre.consultation.contribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 of what things say, in hexadecimal: tells a repetition from something else under the same key. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of a contribution. The form below is part of what is stored, whatever the classes and fields are called. */
    static String of(ContributionContent content, Demographics demographics, @Nullable String publishedName) {
        WorkshopLine line = content.workshop();
        String workshop = line == null
                ? null
                : "WorkshopLine[workshop=%s, place=%s, date=%s, line=%s]"
                        .formatted(line.workshop(), line.place(), line.date(), line.line());
        return of("[Said[origin=%s, language=%s, region=%s, kind=%s, title=%s, text=%s, workshop=%s], %s, %s]"
                .formatted(
                        content.origin(),
                        content.language(),
                        content.region(),
                        content.kind(),
                        content.title(),
                        content.text(),
                        workshop,
                        "Demographics[gender=%s, ageBand=%s, disability=%s]"
                                .formatted(demographics.gender(), demographics.ageBand(), demographics.disability()),
                        publishedName));
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
