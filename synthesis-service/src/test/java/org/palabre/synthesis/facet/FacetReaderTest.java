package org.palabre.synthesis.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.facet.FacetValue.CIVIL_STATUS;
import static org.palabre.synthesis.facet.FacetValue.EDUCATION;
import static org.palabre.synthesis.facet.FacetValue.HEALTH;
import static org.palabre.synthesis.facet.FacetValue.INCLUSION;
import static org.palabre.synthesis.facet.FacetValue.LOCAL_GOVERNMENT;
import static org.palabre.synthesis.facet.FacetValue.TRANSPARENCY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palabre.engine.StemmedWords;

class FacetReaderTest {

    private static final FacetLexicon LEXICON = new FacetLexicon(List.of(
            new FacetTerm(HEALTH, "fr", true, "centre de santé"),
            new FacetTerm(HEALTH, "fr", true, "naissance"),
            new FacetTerm(HEALTH, "en", true, "clinic"),
            new FacetTerm(CIVIL_STATUS, "fr", true, "acte de naissance"),
            new FacetTerm(INCLUSION, "fr", false, "jeune"),
            new FacetTerm(INCLUSION, "fr", false, "jeunes"),
            new FacetTerm(INCLUSION, "fr", false, "emploi"),
            new FacetTerm(LOCAL_GOVERNMENT, "fr", true, "mairie"),
            new FacetTerm(EDUCATION, "fr", true, "centre"),
            new FacetTerm(TRANSPARENCY, "fr", true, "publi*")));

    private static List<FacetLabel> read(String text, String language) {
        return new FacetReader(LEXICON).read(text, language, new StemmedWords());
    }

    private static List<FacetValue> values(String text) {
        return read(text, "fr").stream().map(FacetLabel::value).toList();
    }

    @Test
    void aContributionCanHaveSeveralValuesWithTheirWords() {
        assertThat(read("PUBLIER les comptes des Centres de sante à la mairie", "fr"))
                .containsExactlyInAnyOrder(
                        new FacetLabel(HEALTH, List.of("Centres de sante")),
                        new FacetLabel(LOCAL_GOVERNMENT, List.of("mairie")),
                        new FacetLabel(TRANSPARENCY, List.of("PUBLIER")));
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(values("Refaire l'acte de naissance")).containsExactly(CIVIL_STATUS);
        assertThat(values("Le centre de santé")).containsExactly(HEALTH);
        assertThat(values("Le centre du village")).containsExactly(EDUCATION);
        assertThat(values("Déclarer une naissance")).containsExactly(HEALTH);
    }

    @Test
    void aRepeatedWeakTermIsNotEnough() {
        assertThat(values("Les jeunes, un jeune, les jeunes")).isEmpty();
        assertThat(values("Un emploi pour les jeunes")).containsExactly(INCLUSION);
    }

    @Test
    void aPrefixMatchesAllWordsThatBeginWithIt() {
        assertThat(values("La publication")).containsExactly(TRANSPARENCY);
        assertThat(values("Les publics")).containsExactly(TRANSPARENCY);
        assertThat(values("La puberté")).isEmpty();
    }

    @Test
    void everyLanguageHasItsOwnTerms() {
        assertThat(read("The clinics are closed", "en"))
                .extracting(FacetLabel::value)
                .containsExactly(HEALTH);
        assertThat(read("The clinics are closed", "fr")).isEmpty();
        assertThat(read("Tõnd rata mairie wã", "mos"))
                .extracting(FacetLabel::value)
                .containsExactly(LOCAL_GOVERNMENT);
    }

    @Test
    void everyDefaultPhraseCanMatch() {
        assertThat(FacetLexicon.shipped().terms())
                .allSatisfy(term -> assertThat(EditLexicon.problem(term.phrase(), term.language()))
                        .as(term.phrase())
                        .isEmpty());
        assertThat(FacetValue.values())
                .allSatisfy(value -> assertThat(FacetLexicon.LANGUAGES)
                        .allSatisfy(
                                language -> assertThat(FacetLexicon.shipped().of(value, language))
                                        .isNotEmpty()));
    }

    @Test
    void aFileRoundTripKeepsTheLexicon() {
        assertThat(LexiconFile.read(LexiconFile.write(FacetLexicon.shipped()))).isEqualTo(FacetLexicon.shipped());
    }
}
