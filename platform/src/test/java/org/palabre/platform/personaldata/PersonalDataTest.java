package org.palabre.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.platform.personaldata.PersonName.Likeness;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Appelez le 70 12 34 56.",
                "Tél. 70123456",
                "+226 70 12 34 56",
                "06 12 34 56 78",
                "Call 07700 900123 please",
                "٧٠ ١٢ ٣٤ ٥٦"
            })
    void aTelephoneNumberIsFoundHoweverItIsWritten(String text) {
        assertThat(PersonalData.in(text)).extracting(Mention::kind).containsExactly(Mention.Kind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un budget de 25 000 000 FCFA pour 2026",
                "Le plan 2026-2028 et le plan 2021-2025",
                "Le 12/03/2026 à 09:14:02",
                "2026-03-12 08:55",
                "Population : 12 345 678 habitants"
            })
    void sumsAndDatesAreNoTelephoneNumbers(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Awa EXEMPLE : il faut un forage. | il faut un forage.",
                "Awa E. : il faut un forage. | il faut un forage.",
                "Mme Fatou TANGA (association) – il faut un forage. | il faut un forage.",
                "Paul MODELE (tél. 70 00 00 00) : il faut un forage. | il faut un forage.",
                "M. Ouédraogo demande un pont sur le fleuve. | […] demande un pont sur le fleuve.",
                "Écrivez à awa@exemple.org avant mai. | Écrivez à […] avant mai."
            })
    void whatNamesAPersonIsTakenOut(String text, String without) {
        assertThat(PersonalData.without(text, PersonalData.in(text))).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeunes : créer un centre de formation",
                "Conseil Municipal : publier les comptes",
                "Centre-Nord : réparer la route",
                "La Direction Régionale doit répondre.",
                "Publier le budget de la Commune Urbaine de Dori"
            })
    void titlesAndInstitutionsAreNoPeople(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Awa EXEMPLE, LIKELY",
        "Jean-Baptiste TEMOIN-FICTIF, LIKELY",
        "1. Mme Tanga, LIKELY",
        "Jean Le Goff, LIKELY",
        "Boni Tanga, POSSIBLE",
        "Conseil Municipal, NONE",
        "publier le budget, NONE",
        "Réparer la route, NONE"
    })
    void aNameIsKnownByItsCapitalsAndByListsOfNames(String text, Likeness likeness) {
        assertThat(PersonName.likeness(text)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paul MODELE (tél. 70 00 00 00) : il faut un forage."})
    void eachMentionStandsAtItsPlace(String text) {
        assertThat(PersonalData.in(text))
                .extracting(Mention::kind, mention -> text.substring(mention.start(), mention.end()))
                .containsExactly(tuple(Mention.Kind.NAME, "Paul MODELE"), tuple(Mention.Kind.PHONE, "70 00 00 00"));
    }
}
