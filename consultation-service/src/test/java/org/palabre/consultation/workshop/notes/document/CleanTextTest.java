package org.palabre.consultation.workshop.notes.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void controlAndInvisibleCharactersAreTakenOut() {
        assertThat(CleanText.of("eau\u0000 po\u0007ta\u00ADble\u200B \u202Eet\u202C santé\uFEFF"))
                .isEqualTo("eau potable et santé");
    }

    @Test
    void runsOfSpacesAndTabsBecomeOneSpace() {
        assertThat(CleanText.of("  de\t l’eau \u00A0\u202F: \u3000propre  ")).isEqualTo("de l’eau : propre");
    }

    @Test
    void everyKindOfLineBreakBecomesOneAndAtMostTwoInARowStay() {
        assertThat(CleanText.of("un\r\ndeux\rtrois\u2028quatre\n \n\t\n\n cinq"))
                .isEqualTo("un\ndeux\ntrois\nquatre\n\ncinq");
    }

    @Test
    void accentsWrittenApartAreComposed() {
        assertThat(CleanText.of("e\u0301cole")).isEqualTo("\u00E9cole");
    }

    @Test
    void halvesOfCharactersAreTakenOutAndWholeOnesStay() {
        assertThat(CleanText.of("a\uD83Db \uD83C\uDF33")).isEqualTo("ab \uD83C\uDF33");
    }

    @Test
    void lettersOfTheCountrysLanguagesStay() {
        assertThat(CleanText.of("Mɔɔré ɓ ɗ ŋ ɛ ƴ")).isEqualTo("Mɔɔré ɓ ɗ ŋ ɛ ƴ");
    }
}
