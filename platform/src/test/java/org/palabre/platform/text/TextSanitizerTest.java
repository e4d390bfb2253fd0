package org.palabre.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSanitizerTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "\n\t \r\n", "\u00a0\u2003", "\u0000\u0007", "\u200b\u00ad\u3164\u2800\u180e\u200f"})
    void invisibleTextBecomesNull(String input) {
        assertThat(TextSanitizer.clean(input)).isNull();
    }

    @Test
    void lineEndsAreNormalisedAndParagraphsKept() {
        assertThat(TextSanitizer.clean("  Un  \r\ndeux\rtrois\u2028quatre \n\n\n\n\n cinq "))
                .isEqualTo("Un\ndeux\ntrois\nquatre\n\n cinq");
    }

    @Test
    void lettersAreComposed() {
        assertThat(TextSanitizer.clean("e\u0301cole")).isEqualTo("\u00e9cole");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        String once = TextSanitizer.clean(" A \u0301\n \n \n\n \tBe\u0007\u0301 \u202e\n\u00a0\n");
        assertThat(once).isEqualTo("A \u0301\n\n \tB\u00e9");
        assertThat(TextSanitizer.clean(once)).isEqualTo(once);
    }

    @Test
    void controlCharactersAreForbiddenExceptTabAndLineEnd() {
        assertThat(TextSanitizer.firstForbidden("Un\tdeux\r\ntrois")).isEmpty();
        assertThat(TextSanitizer.firstForbidden("Un\u001bdeux")).hasValue(0x1b);
        assertThat(TextSanitizer.firstForbidden("moitié \ud83d")).hasValue(0xd83d);
        assertThat(TextSanitizer.firstForbidden(null)).isEmpty();
    }

    @Test
    void supplementaryCharactersCountOnce() {
        assertThat(TextSanitizer.length("a\ud83c\udf33b")).isEqualTo(3);
        assertThat(TextSanitizer.clean("a\ud83c\udf33b")).isEqualTo("a\ud83c\udf33b");
    }

    @Test
    void bidirectionalControlsAreRemoved() {
        assertThat(TextSanitizer.clean("Dori \u202eiroD\u202c \u2067x\u2069\udb40\udc41."))
                .isEqualTo("Dori iroD x.");
    }

    @Test
    void invisibleCharactersAreRemoved() {
        assertThat(TextSanitizer.clean("a" + "\u200b\u00ad\u2060".repeat(20) + "b"))
                .isEqualTo("ab");
    }

    @Test
    void joinersBetweenLettersAreKept() {
        String family = "\ud83d\udc69\u200d\ud83d\udc67";
        assertThat(TextSanitizer.clean(family)).isEqualTo(family);
    }

    @Test
    void aLineHasSingleSpacesAndNoLineEnds() {
        assertThat(TextSanitizer.line(" Acc\u00e8s a\u0300 \r\n l’\u200beau\t "))
                .isEqualTo("Acc\u00e8s \u00e0 l’eau");
        assertThat(TextSanitizer.line("\u200b \n")).isNull();
    }

    @Test
    void replacementCharactersAreDetected() {
        assertThat(TextSanitizer.holdsReplacementCharacter("R\ufffdparer")).isTrue();
        assertThat(TextSanitizer.holdsReplacementCharacter("Réparer")).isFalse();
    }
}
