package org.palabre.consultation.contribution;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.text.TextSanitizer;

/**
 * What lets an anonymous contributor find a contribution again: fourteen characters of a 23-letter alphabet (63 bits)
 * and a check character, said in three groups of five. The alphabet has no two characters that look alike. Its size is
 * prime, so that a sum with a weight for each place finds every single mistake and every swap of two characters.
 *
 * @param value the fifteen characters, without hyphens
 */
public record ReceiptCode(String value) {

    private static final String ALPHABET = "234679ACDEFGHJKMNPRTVWX";
    private static final int BASE = ALPHABET.length();
    private static final int LENGTH = 14;
    private static final int GROUP = 5;

    /** The code that stands for a number; numbers beyond the code's range are folded into it. */
    static ReceiptCode of(BigInteger number) {
        var characters = new StringBuilder();
        BigInteger rest = number;
        for (int place = 0; place < LENGTH; place++) {
            BigInteger[] division = rest.divideAndRemainder(BigInteger.valueOf(BASE));
            characters.append(ALPHABET.charAt(division[1].intValueExact()));
            rest = division[0];
        }
        return new ReceiptCode(characters.toString() + check(characters));
    }

    /**
     * The code as someone typed it: case, spaces and hyphens do not matter.
     *
     * @throws Refusal if it cannot be a code
     */
    public static ReceiptCode parse(String typed) {
        String characters = Objects.requireNonNullElse(TextSanitizer.clean(typed), "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}.]", "");
        if (characters.length() != LENGTH + 1) {
            throw Refusal.invalid("code-length", LENGTH + 1, characters.length());
        }
        if (!characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                || check(characters.substring(0, LENGTH)) != characters.charAt(LENGTH)) {
            throw Refusal.invalid("code-mistyped");
        }
        return new ReceiptCode(characters);
    }

    private static char check(CharSequence characters) {
        int sum = 0;
        for (int place = 0; place < LENGTH; place++) {
            sum += (place + 1) * ALPHABET.indexOf(characters.charAt(place));
        }
        return ALPHABET.charAt(sum % BASE);
    }

    /** What the store keeps instead of the code. */
    public String key() {
        return Fingerprint.of(value);
    }

    /** As it is shown and read aloud, such as {@code K7M4D-R2TX6-9PWDH}. */
    @Override
    public String toString() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP, 2 * GROUP) + "-" + value.substring(2 * GROUP);
    }
}
