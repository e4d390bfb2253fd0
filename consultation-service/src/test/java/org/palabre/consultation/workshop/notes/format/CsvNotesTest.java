package org.palabre.consultation.workshop.notes.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.consultation.workshop.notes.format.Parsed.csv;
import static org.palabre.consultation.workshop.notes.format.Parsed.places;
import static org.palabre.consultation.workshop.notes.format.Parsed.skips;
import static org.palabre.consultation.workshop.notes.format.Parsed.texts;
import static org.palabre.consultation.workshop.notes.format.Parsed.written;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.ReadNotes;
import org.palabre.consultation.workshop.notes.ReadingLimits;

class CsvNotesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsFoundOut(String separator) {
        ReadNotes notes = csv(
                folder,
                String.join(
                        "\n",
                        String.join(separator, "N°", "Proposition", "Région"),
                        String.join(separator, "1", "\"Publier le budget, chaque année ; en ligne\"", "Centre"),
                        String.join(separator, "2", "Former les jeunes au numérique", "Sahel")));

        assertThat(texts(notes))
                .containsExactly("Publier le budget, chaque année ; en ligne", "Former les jeunes au numérique");
        assertThat(skips(notes))
                .containsExactly(
                        "line:1 TABLE_HEAD N° | Proposition | Région",
                        "line:2 OTHER_COLUMN Centre",
                        "line:3 OTHER_COLUMN Sahel");
        assertThat(notes.warnings()).isEmpty();
    }

    @Test
    void excelsFrenchCsvIsReadWithItsAccents() {
        String content =
                "Numéro;Idée\r\n1;Créer un marché à bétail près de la forêt\r\n2;L’œuvre du maire : des écoles\r\n";

        ReadNotes notes = Parsed.notes(written(folder, content.getBytes(Charset.forName("windows-1252"))), "csv");

        assertThat(texts(notes))
                .containsExactly("Créer un marché à bétail près de la forêt", "L’œuvre du maire : des écoles");
        assertThat(notes.warnings()).containsExactly(new NotesWarning.ReadAsWindows1252(1));
    }

    @Test
    void lineNumbersStayRightAfterALineBreakInsideAField() {
        ReadNotes notes = csv(
                folder,
                "texte;région\r\n\"Première ligne,\r\nseconde ligne\";Est\r\n\r\nUn autre besoin de la région;Nord\r\n");

        assertThat(texts(notes)).containsExactly("Première ligne,\nseconde ligne", "Un autre besoin de la région");
        assertThat(places(notes)).containsExactly("line:2", "line:5");
    }

    @Test
    void excelsOwnFirstLineNamesTheSeparatorAndIsCounted() {
        ReadNotes notes = csv(folder, "sep=;\r\nIdée;Axe\r\nUne pompe à eau, solide;Eau\r\n");

        assertThat(texts(notes)).containsExactly("Une pompe à eau, solide");
        assertThat(places(notes)).containsExactly("line:3");
    }

    @Test
    void formulasAreTextLikeAnyOther() {
        ReadNotes notes =
                csv(folder, "texte;région\n\"=HYPERLINK(\"\"http://example.org\"\";\"\"cliquez ici\"\")\";Est\n");

        assertThat(texts(notes)).containsExactly("=HYPERLINK(\"http://example.org\";\"cliquez ici\")");
    }

    @Test
    void withoutAHeadTheColumnWithTheLongestTextsIsTakenAndSaidSo() {
        ReadNotes notes = csv(
                folder,
                "1;2021-08-20;Construire des latrines dans les écoles;Est\n2;2021-08-21;Publier les comptes de la commune;Est\n");

        assertThat(texts(notes))
                .containsExactly("Construire des latrines dans les écoles", "Publier les comptes de la commune");
        assertThat(notes.warnings()).containsExactly(new NotesWarning.TextColumnGuessed(new Origin.Line(1), "3"));
    }

    @Test
    void aHeadIsKnownByItsShortNamesEvenIfTheyAreUnusual() {
        ReadNotes notes = csv(
                folder,
                "Axe;Ce que dit la population\nEau;Le forage du quartier est en panne depuis un an et personne ne le répare, malgré nos demandes\n");

        assertThat(skips(notes))
                .containsExactly("line:1 TABLE_HEAD Axe | Ce que dit la population", "line:2 OTHER_COLUMN Eau");
        assertThat(notes.warnings())
                .containsExactly(new NotesWarning.TextColumnGuessed(new Origin.Line(2), "Ce que dit la population"));
    }

    @Test
    void aColumnOfSentencesWithCommasIsNotCutAtThem() {
        ReadNotes notes = csv(
                folder,
                "Propositions\nDes routes, des ponts, des écoles\nUn marché couvert\nDe l’eau, vite\nUne route bitumée jusqu’à Dori\n");

        assertThat(texts(notes)).startsWith("Des routes, des ponts, des écoles", "Un marché couvert");
    }

    @Test
    void aTextCutAtAnUnquotedSeparatorIsPutBackAndSaidSo() {
        ReadNotes notes = csv(
                folder,
                "n,région,texte\n1,Est,\"Un pont\"\n2,Est,Une route bitumée\n3,Nord,Des écoles, des ponts, des routes\n");

        assertThat(texts(notes)).contains("Des écoles, des ponts, des routes");
        assertThat(notes.warnings()).containsExactly(new NotesWarning.RaggedRow(new Origin.Line(4)));
    }

    @Test
    void whatStandsAboveTheHeadAndRowsWithoutTextAreReported() {
        ReadNotes notes = csv(
                folder,
                "Atelier de Kaya;;\nDate;20 août;\nN°;Contribution;Axe\n1;Un centre de lecture publique;Éducation\n2;;Santé\n3;---;Santé\n");

        assertThat(texts(notes)).containsExactly("Un centre de lecture publique");
        assertThat(skips(notes))
                .containsExactly(
                        "line:1 ABOVE_TABLE Atelier de Kaya",
                        "line:2 ABOVE_TABLE Date | 20 août",
                        "line:3 TABLE_HEAD N° | Contribution | Axe",
                        "line:4 OTHER_COLUMN Éducation",
                        "line:5 NO_TEXT 2 | Santé",
                        "line:6 NO_TEXT 3 | --- | Santé");
    }

    @Test
    void anAttendanceListGivesNoContributionAndIsListedAsSuch() {
        ReadNotes notes = csv(
                folder,
                "N°;Nom et prénom;Structure;Téléphone\n1;Awa S.;Association des femmes rurales du Centre-Nord;70000000\n");

        assertThat(notes.items()).isEmpty();
        assertThat(skips(notes))
                .containsExactly(
                        "line:1 ATTENDANCE_LIST N° | Nom et prénom | Structure | Téléphone",
                        "line:2 ATTENDANCE_LIST 1 | Awa S. | Association des femmes rurales du Centre-Nord | 70000000");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefusedWithItsLine() {
        Path file = written(folder, "texte;axe\n\"Une\nroute\";1\n\"Un pont;2\nUne école;3\n".getBytes(UTF_8));

        assertThat(Parsed.failure(file, "csv")).isEqualTo(new NotesFailure.BrokenQuotes(4));
    }

    @Test
    void wordsAfterAClosingQuotationMarkAreRefusedWithTheirLine() {
        Path file = written(folder, "texte;axe\n\"Une;route\";1\n\"Un pont\" à Boromo;2\n".getBytes(UTF_8));

        assertThat(Parsed.failure(file, "csv")).isEqualTo(new NotesFailure.BrokenQuotes(3));
    }

    @Test
    void whereNothingIsQuotedQuotationMarksAreText() {
        ReadNotes notes = csv(folder, "texte\taxe\nUne route\t1\n\"Un pont\" à Boromo\t2\n");

        assertThat(texts(notes)).containsExactly("Une route", "\"Un pont\" à Boromo");
        assertThat(notes.warnings()).containsExactly(new NotesWarning.QuotesReadAsText(new Origin.Line(3)));
    }

    @Test
    void moreRowsOrItemsOrCharactersThanAllowedAreRefused() {
        Path file = written(folder, ("texte\n" + "Une route pour aller au marché\n".repeat(30)).getBytes(UTF_8));

        assertThat(Parsed.reading(file, "csv", new ReadingLimits(1000, 10, 100, 1000)))
                .isEqualTo(new TooLarge(TooLarge.Measure.ROWS, 10));
        assertThat(Parsed.reading(file, "csv", new ReadingLimits(1000, 100, 10, 1000)))
                .isEqualTo(new TooLarge(TooLarge.Measure.ITEMS, 10));
        assertThat(Parsed.reading(file, "csv", new ReadingLimits(1000, 100, 100, 100)))
                .isEqualTo(new TooLarge(TooLarge.Measure.CHARACTERS, 100));
    }
}
