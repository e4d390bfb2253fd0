package org.palabre.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.palabre.platform.refusal.Refusal;

class ReceiptCodeTest {

    private static final String ALPHABET = "234679ACDEFGHJKMNPRTVWX";
    private static final int CODES = 50;

    private final Random random = new Random(7);

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        ReceiptCode code = anyCode();

        assertThat(code.toString()).matches("[2-9A-X]{5}-[2-9A-X]{5}-[2-9A-X]{5}");
        assertThat(ReceiptCode.parse(
                        " " + code.toString().toLowerCase(Locale.ROOT).replace("-", " – ")))
                .isEqualTo(code);
    }

    @Test
    void nothingHiddenInACopiedCodeMatters() {
        ReceiptCode code = anyCode();

        assertThat(ReceiptCode.parse("\u202a" + code.toString().replace("-", "\u200b\u00a0") + "\ufeff\u202c"))
                .isEqualTo(code);
    }

    @Test
    void everySingleMistakeIsFound() {
        for (int each = 0; each < CODES; each++) {
            String right = anyCode().value();
            for (int place = 0; place < right.length(); place++) {
                for (int letter = 0; letter < ALPHABET.length(); letter++) {
                    char other = ALPHABET.charAt(letter);
                    if (other != right.charAt(place)) {
                        assertMistyped(right.substring(0, place) + other + right.substring(place + 1));
                    }
                }
            }
        }
    }

    @Test
    void everySwapOfTwoCharactersIsFound() {
        for (int each = 0; each < CODES; each++) {
            String right = anyCode().value();
            for (int one = 0; one < right.length() - 1; one++) {
                for (int other = one + 1; other < right.length() - 1; other++) {
                    if (right.charAt(one) != right.charAt(other)) {
                        var swapped = new StringBuilder(right);
                        swapped.setCharAt(one, right.charAt(other));
                        swapped.setCharAt(other, right.charAt(one));
                        assertMistyped(swapped.toString());
                    }
                }
            }
        }
    }

    @Test
    void whatCannotBeACodeIsSaidToBeTooShortOrMistyped() {
        assertThatThrownBy(() -> ReceiptCode.parse("K7M4D"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("code-length"));
        assertMistyped("O0O0O0O0O0O0O0O");
    }

    private ReceiptCode anyCode() {
        return ReceiptCode.of(new BigInteger(128, random));
    }

    private static void assertMistyped(String typed) {
        assertThatThrownBy(() -> ReceiptCode.parse(typed))
                .as(typed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("code-mistyped"));
    }
}
