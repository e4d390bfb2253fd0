package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "fr, Il faut publier le budget de la commune et les comptes de la mairie",
        "en, The council should publish the budget and answer the letters of residents",
        "es, Hay que publicar las facturas del ayuntamiento y los contratos de la alcaldía",
        "pt, É preciso publicar as contas da prefeitura e os contratos com as empresas",
        "ar, نشر ميزانية البلدية وتقرير سنوي عن المصاريف",
        "und, An ji ka bɔ ɲɔgɔn dɛmɛ dugu kɔnɔ",
        "und, Tõnd ratame tɩ koom be tẽngã pʋgẽ"
    })
    void aTextsOwnWordsTellItsLanguage(String code, String text) {
        assertThat(Language.of("und", text))
                .hasValueSatisfying(language -> assertThat(language.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"es, escuelas, escuela", "pt, escolas, escola", "ar, المدرسة, مدرسة", "fr, écoles, école"})
    void twoFormsOfAWordAreOneTerm(String code, String one, String other) {
        var terms = new Terms();
        Language language = Language.of(code, "").orElseThrow();

        assertThat(terms.of(language, one)).isNotEmpty().isEqualTo(terms.of(language, other));
    }
}
