package org.palabre.consultation.workshop.notes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.ReadNotes;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.platform.personaldata.Mention;

/** The smallest file of each kind that was once read wrong. */
class SmallCasesTest {

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        "01-presence-une-colonne-de-noms.docx",
                        List.of("Afficher le budget de la commune au marché chaque trimestre.")),
                arguments(
                        "01b-presence-noms-seuls.docx",
                        List.of("Afficher le budget de la commune au marché chaque trimestre.")),
                arguments(
                        "02-deux-colonnes-nom.xlsx",
                        List.of(
                                "Pourquoi le budget de la commune n’est-il pas affiché au marché ?",
                                "Qui contrôle les marchés publics de la commune ?")),
                arguments(
                        "02b-export-plateforme-commentaires.csv",
                        List.of(
                                "Les maires devraient rendre compte chaque année devant les habitants.",
                                "Que les conseils municipaux soient ouverts et filmés.")),
                arguments(
                        "03-formulaire-tete-en-question.csv",
                        List.of(
                                "Tenir une réunion publique dans chaque village avant le vote du budget.",
                                "Ouvrir un numéro gratuit pour signaler les retards de paiement.")),
                arguments(
                        "03b-tete-avec-exclamation.xlsx",
                        List.of(
                                "Il faut un passage piéton devant le dispensaire du quartier.",
                                "Réparer le pont avant la saison des pluies, la route est coupée chaque année.")),
                arguments(
                        "04-ordre-du-jour-et-intervenants.docx",
                        List.of(
                                "Publier la liste des marchés attribués par la commune.",
                                "Former les comités villageois au suivi du budget.")),
                arguments(
                        "04b-ordre-du-jour.txt",
                        List.of(
                                "Publier la liste des marchés attribués par la commune.",
                                "Former les comités villageois au suivi du budget.")),
                arguments(
                        "05-liste-a-deux-niveaux.docx",
                        List.of(
                                "Recruter une sage-femme pour chaque dispensaire.",
                                "Rendre le transport vers le CMA gratuit.",
                                "Réparer les forages en panne avant la saison sèche.",
                                "Afficher le prix de l’eau à chaque borne.")),
                arguments(
                        "06-puces-en-gras.txt",
                        List.of(
                                "Écouter les jeunes. Créer un conseil de la jeunesse dans chaque commune.",
                                "Dire où va l’argent. Afficher le budget au marché chaque trimestre.",
                                "Aider les femmes. Réserver des places aux femmes dans les comités de gestion.")),
                arguments(
                        "06b-puces-sans-gras.txt",
                        List.of(
                                "Écouter les jeunes. Créer un conseil de la jeunesse dans chaque commune.",
                                "Dire où va l’argent. Afficher le budget au marché chaque trimestre.",
                                "Aider les femmes. Réserver des places aux femmes dans les comités de gestion.")),
                arguments(
                        "08-presents-sur-plusieurs-lignes.txt",
                        List.of(
                                "Publier chaque mois la liste des permis accordés par la mairie.",
                                "Tenir deux réunions publiques par an dans chaque secteur.")),
                arguments(
                        "09-texte-copie-d-un-pdf.txt",
                        List.of(
                                "Le budget de la mairie doit être lu en public, et la Direction régionale doit"
                                        + " répondre aux questions des habitants avant le vote.",
                                "Une crainte est que le nouveau Conseil communal oublie les villages qui sont loin de"
                                        + " la route et ne les consulte pas.")),
                arguments(
                        "13-html-dans-les-cases.csv",
                        List.of(
                                "Publier la liste des marchés de la commune :\n• attributaire\n• montant",
                                "Ouvrir le conseil municipal au public & aux radios.")),
                arguments("14-classeur.xlsx", SAME_ROWS),
                arguments("14-utf-16.csv", SAME_ROWS),
                arguments("14-windows-1252.csv", SAME_ROWS),
                arguments(
                        "19-entetes-et-pieds-de-page.txt",
                        List.of(
                                "Publier les comptes de la commune au marché.",
                                "Ouvrir le conseil municipal au public et aux radios.")),
                arguments(
                        "20b-proposition-et-commentaire.csv",
                        List.of(
                                "Publier les comptes au marché chaque trimestre.",
                                "Ouvrir le conseil municipal aux radios.")),
                arguments(
                        "21-dates.xlsx",
                        List.of(
                                "Réparer la pompe du marché central de Dori avant la saison sèche",
                                "Afficher les tarifs des actes à la mairie de Dori")),
                arguments(
                        "21-hidden.xlsx",
                        List.of(
                                "Publier le budget du centre de santé de Dori",
                                "Publier le budget de l’école de Dori")),
                arguments(
                        "21-merged.xlsx",
                        List.of(
                                "Recruter deux sages-femmes pour le dispensaire de Gorom",
                                "Afficher les prix des médicaments au dispensaire",
                                "Publier le stock de médicaments chaque mois",
                                "Réparer les forages en panne avant mars")),
                arguments(
                        "21-shift.xlsx",
                        List.of(
                                "Créer une banque de céréales gérée par les femmes",
                                "Ouvrir la bibliothèque communale le samedi",
                                "Construire une école à Bani pour les nomades",
                                "Former les jeunes aux métiers du numérique")),
                arguments(
                        "21-notes.docx",
                        List.of(
                                "Créer un comité de suivi des mines dans chaque commune.",
                                "Publier les comptes de la commune à la radio.",
                                "Problème constaté : Les forages tombent en panne et personne ne répare avant des"
                                        + " mois\n"
                                        + "Proposition : Nommer un réparateur par village")),
                arguments(
                        "21-two.xlsx",
                        List.of(
                                "Problème : Les actes de naissance coûtent trop cher dans les villages éloignés\n"
                                        + "Proposition de solution : Fixer un prix unique",
                                "Problème : Le budget de la commune reste secret et personne ne sait où va l’argent\n"
                                        + "Proposition de solution : L’afficher")),
                arguments(
                        "21-two2.xlsx",
                        List.of(
                                "Créer une maternité dans le secteur trois de Dori",
                                "Goudronner la route du marché à bétail de Dori",
                                "Former des femmes au contrôle du budget communal",
                                "Publier la liste des marchés publics de la commune",
                                "Ouvrir un guichet pour les femmes au tribunal",
                                "Créer un comité de suivi des mines")));
    }

    private static final List<String> SAME_ROWS =
            List.of("Réparer l’école du village avant la rentrée.", "Publier les procès-verbaux du conseil municipal.");

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void eachGivesWhatWasSaidAndNothingElse(String file, List<String> said) {
        assertThat(Parsed.texts(read(file))).isEqualTo(said);
    }

    @Test
    void aTableOfNamesIsLeftOutAsPeople() {
        ReadNotes notes = read("01b-presence-noms-seuls.docx");

        assertThat(notes.skipped())
                .filteredOn(line -> line.text().contains("EXEMPLE-MODELE"))
                .extracting(line -> line.reason())
                .containsExactly(SkipReason.ATTENDANCE_LIST);
    }

    @Test
    void titlesOfListsAreTheContextOfTheirItems() {
        assertThat(read("05-liste-a-deux-niveaux.docx").items())
                .extracting(NoteItem::context)
                .containsExactly(
                        List.of("Propositions du groupe 2", "Santé maternelle"),
                        List.of("Propositions du groupe 2", "Santé maternelle"),
                        List.of("Propositions du groupe 2", "Accès à l’eau potable"),
                        List.of("Propositions du groupe 2", "Accès à l’eau potable"));
    }

    @Test
    void aRowOfOnePersonIsOneContribution() {
        assertThat(read("15-une-proposition-en-liste.csv").items())
                .singleElement()
                .extracting(NoteItem::text)
                .asString()
                .startsWith("Pour un impôt plus juste")
                .contains("publier les exonérations")
                .endsWith("avec son usage.");
    }

    @Test
    void namesAndNumbersBeforeWhatWasSaidAreTakenOutAndKeptBeside() {
        ReadNotes notes = read("16-paroles-nommees.txt");

        assertThat(Parsed.texts(notes))
                .containsExactly(
                        "il faut réparer le forage du quartier nord.",
                        "publier le budget à la mairie.",
                        "Réserver des places aux femmes dans les comités.");
        assertThat(notes.items().get(1).original()).startsWith("Paul MODELE (tél. 70 00 00 00) :");
        assertThat(notes.items().get(1).mentions())
                .extracting(Mention::kind, Mention::words)
                .containsExactly(tuple(Mention.Kind.NAME, "Paul MODELE"), tuple(Mention.Kind.PHONE, "70 00 00 00"));
        assertThat(notes.items()).flatExtracting(NoteItem::context).containsOnly("Groupe 1");
    }

    @Test
    void hiddenRowsAndSheetsAreSaidAndListed() {
        ReadNotes notes = read("21-hidden.xlsx");

        assertThat(notes.warnings())
                .containsExactly(new NotesWarning.HiddenRows("Notes", 1), new NotesWarning.HiddenSheet("Brouillon"));
        assertThat(notes.skipped())
                .filteredOn(line -> line.reason() == SkipReason.HIDDEN)
                .hasSize(3);
    }

    @Test
    void anEncodingIsSaid() {
        assertThat(read("14-utf-16.csv").warnings()).containsExactly(new NotesWarning.ReadAsUtf16());
        assertThat(read("14-windows-1252.csv").warnings()).containsExactly(new NotesWarning.ReadAsWindows1252(2));
    }

    @Test
    void anAnswerIsLeftOutAsSuch() {
        assertThat(read("02-deux-colonnes-nom.xlsx").skipped())
                .filteredOn(line -> line.reason() == SkipReason.ANSWER)
                .extracting(line -> line.text())
                .containsExactly("Il le sera chaque trimestre.", "La commission des marchés.");
    }

    private static ReadNotes read(String file) {
        try {
            Path path = Path.of(Objects.requireNonNull(SmallCasesTest.class.getResource("../cases/" + file), file)
                    .toURI());
            return Parsed.notes(path, file.substring(file.lastIndexOf('.') + 1));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
