package org.palabre.consultation.workshop.notes.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.consultation.workshop.notes.format.Parsed.places;
import static org.palabre.consultation.workshop.notes.format.Parsed.skips;
import static org.palabre.consultation.workshop.notes.format.Parsed.text;
import static org.palabre.consultation.workshop.notes.format.Parsed.texts;
import static org.palabre.consultation.workshop.notes.format.Parsed.written;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.consultation.workshop.notes.NoteLength;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.ReadNotes;

class TextNotesTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void aFacilitatorsNotesAreSplitIntoTheirListItems() {
        ReadNotes notes = text(folder, """
            Atelier de Dédougou
            Date : 20 août 2021
            Participants : 45, dont 18 femmes

            Les participants ont proposé ce qui suit :
            - Construire un centre de santé
              dans chaque village du plateau
            - Former les agents de la mairie à publier le budget ;
            • Mettre en ligne les comptes de la commune

            Axe 2 : éducation
            1. Rouvrir les écoles fermées par l’insécurité
            2) Recruter des enseignants bilingues
            a) Donner des bourses aux filles
            """);

        assertThat(texts(notes))
                .containsExactly(
                        "Construire un centre de santé dans chaque village du plateau",
                        "Former les agents de la mairie à publier le budget ;",
                        "Mettre en ligne les comptes de la commune",
                        "Rouvrir les écoles fermées par l’insécurité",
                        "Recruter des enseignants bilingues",
                        "Donner des bourses aux filles");
        assertThat(places(notes)).containsExactly("line:6", "line:8", "line:9", "line:12", "line:13", "line:14");
        assertThat(skips(notes))
                .containsExactly(
                        "line:1 HEADING Atelier de Dédougou",
                        "line:2 SESSION_DETAIL Date : 20 août 2021",
                        "line:3 SESSION_DETAIL Participants : 45, dont 18 femmes",
                        "line:5 INTRODUCTION Les participants ont proposé ce qui suit :",
                        "line:11 HEADING Axe 2 : éducation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• ", "- ", "-", "– ", "— ", "* ", "1. ", "1.", "12) ", "(3) ", "1°) ", "4/ ", "a) ", "b. ", "ii) ",
                "\uF0B7 ", "o\t", "1.2. "
            })
    void everyUsualListSignIsKnown(String sign) {
        ReadNotes notes =
                text(folder, sign + "Réparer les forages en panne\n" + sign + "Former des comités de l’eau\n");

        assertThat(texts(notes)).containsExactly("Réparer les forages en panne", "Former des comités de l’eau");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13 régions doivent être entendues.",
                "-5 % d’impôt sur les semences locales.",
                "2,5 millions de personnes attendent l’eau.",
                "1/3 des écoles manque de tables-bancs."
            })
    void aNumberThatBeginsASentenceIsNoListSign(String sentence) {
        assertThat(texts(text(folder, sentence))).containsExactly(sentence);
    }

    @Test
    void paragraphsAreSeparatedByBlankLinesAndTheirLinesJoined() {
        ReadNotes notes = text(folder, """
            Nous voulons que le budget de la commune soit lu
            en langue mooré devant toute la population avant
            le vote.

            Les marchés publics doivent être affichés à la
            mairie.
            """);

        assertThat(texts(notes))
                .containsExactly(
                        "Nous voulons que le budget de la commune soit lu en langue mooré devant toute la population avant le vote.",
                        "Les marchés publics doivent être affichés à la mairie.");
        assertThat(places(notes)).containsExactly("line:1", "line:5");
    }

    @Test
    void aShortLineAboveAParagraphIsATitle() {
        ReadNotes notes = text(folder, "Santé\n\nLes femmes enceintes marchent trop loin pour être suivies.\n");

        assertThat(texts(notes)).containsExactly("Les femmes enceintes marchent trop loin pour être suivies.");
        assertThat(skips(notes)).containsExactly("line:1 HEADING Santé");
    }

    @Test
    void shortIdeasThatFollowEachOtherAreNoTitles() {
        ReadNotes notes =
                text(folder, "Construire un pont à Boromo\n\nRéparer la route de Gaoua\n\nÉclairer le marché\n");

        assertThat(texts(notes))
                .containsExactly("Construire un pont à Boromo", "Réparer la route de Gaoua", "Éclairer le marché");
        assertThat(notes.items().getLast().length()).isEqualTo(NoteLength.TOO_SHORT);
    }

    @Test
    void ideasWrittenOnALineEachAreKeptApart() {
        ReadNotes notes = text(
                folder, "Construire un pont à Boromo.\nRéparer la route de Gaoua.\nÉclairer le marché de Banfora.\n");

        assertThat(places(notes)).containsExactly("line:1", "line:2", "line:3");
    }

    @Test
    void aNumberedNameAboveABulletListIsItsTitle() {
        ReadNotes notes =
                text(folder, "1. Santé\n- Ouvrir le dispensaire la nuit\n2. Éducation\n- Ouvrir une bibliothèque\n");

        assertThat(texts(notes)).containsExactly("Ouvrir le dispensaire la nuit", "Ouvrir une bibliothèque");
        assertThat(skips(notes)).containsExactly("line:1 HEADING Santé", "line:3 HEADING Éducation");
    }

    @Test
    void aNumberOnItsOwnAboveAParagraphIsOfATitle() {
        ReadNotes notes =
                text(folder, "1. Santé\nLes habitants de la commune ont été entendus pendant deux jours.\n\n12\n");

        assertThat(texts(notes)).containsExactly("Les habitants de la commune ont été entendus pendant deux jours.");
        assertThat(skips(notes)).containsExactly("line:1 HEADING Santé", "line:4 NO_TEXT 12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compte rendu de l’atelier",
                "PV : consultation de Kaya",
                "IV. Santé et nutrition",
                "B. Eau",
                "## Eau",
                "THÈME 3 – L’EAU",
                "Groupe n° 2",
                "Nombre de participants (dont 12 jeunes) : 45",
                "Participant(e)s : 45",
                "Femmes : 18",
                "Facilitatrice : nommée par la mairie"
            })
    void titlesAndDetailsAreKnownByTheirWordsEvenAtTheEnd(String line) {
        ReadNotes notes = text(folder, "- Construire un pont à Boromo\n\n" + line + "\n");

        assertThat(texts(notes)).containsExactly("Construire un pont à Boromo");
        assertThat(notes.skipped()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeunes : créer un centre de formation",
                "Groupement de femmes à équiper de charrues",
                "Point d’eau à réparer"
            })
    void ideasThatBeginLikeTitlesAreContributions(String line) {
        assertThat(texts(text(folder, line))).containsExactly(line);
    }

    @Test
    void linesAreCountedAlikeWhateverEndsThem() {
        assertThat(places(text(folder, "- Un premier besoin\r\n\r\n- Un second besoin\r- Un troisième besoin\n")))
                .containsExactly("line:1", "line:3", "line:4");
    }

    @Test
    void itemsThatDoNotFitAreKeptAndMarked() {
        ReadNotes notes = text(
                folder, "- De l’eau\n- " + "Trop long. ".repeat(1000) + "\n- Une maternité à Djibo, ouverte la nuit\n");

        assertThat(notes.items())
                .extracting(item -> item.length())
                .containsExactly(NoteLength.TOO_SHORT, NoteLength.TOO_LONG, NoteLength.FITTING);
    }

    @Test
    void notesInWindows1252AreReadWithAWarningThatNamesTheFirstSuchLine() {
        ReadNotes notes = Parsed.notes(
                written(folder, "- Un premier besoin\n- Éclairer l’école à coût modéré\n".getBytes(WINDOWS_1252)),
                "txt");

        assertThat(texts(notes)).containsExactly("Un premier besoin", "Éclairer l’école à coût modéré");
        assertThat(notes.warnings()).containsExactly(new NotesWarning.ReadAsWindows1252(2));
    }

    @Test
    void notesInUtf8WithAByteOrderMarkAreReadWithoutAWarning() {
        ReadNotes notes = Parsed.notes(written(folder, "\uFEFF- Éclairer l’école\n".getBytes(UTF_8)), "txt");

        assertThat(texts(notes)).containsExactly("Éclairer l’école");
        assertThat(notes.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", ""})
    void notesInUtf16AreReadWithAWarning(String mark) {
        String content = mark + "- Éclairer l’école du village avant la rentrée\n";

        ReadNotes notes = Parsed.notes(written(folder, content.getBytes(UTF_16LE)), "txt");

        assertThat(texts(notes)).containsExactly("Éclairer l’école du village avant la rentrée");
        assertThat(notes.warnings()).containsExactly(new NotesWarning.ReadAsUtf16());
    }

    @Test
    void linesOfBothEncodingsAreEachReadAsWhatTheyAre() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("- Éclairer l’école du village\n".getBytes(UTF_8));
        bytes.writeBytes("- Réparer la route d’été\n".getBytes(WINDOWS_1252));

        ReadNotes notes = Parsed.notes(written(folder, bytes.toByteArray()), "txt");

        assertThat(texts(notes)).containsExactly("Éclairer l’école du village", "Réparer la route d’été");
        assertThat(notes.warnings()).containsExactly(new NotesWarning.MixedEncodings(2));
    }

    @Test
    void aBrokenUtf8FileIsRefusedWithTheNumberOfItsLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("- Éclairer l’école\r\n- Former les délégués\r\n- Abîmé : ".getBytes(UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes("\r\n".getBytes(UTF_8));

        assertThat(Parsed.failure(written(folder, bytes.toByteArray()), "txt")).isEqualTo(new NotesFailure.NotUtf8(3));
    }

    @Test
    void bytesThatWindows1252DoesNotKnowAreRefused() {
        byte[] bytes = "- Une école\n- ?".getBytes(WINDOWS_1252);
        bytes[bytes.length - 1] = (byte) 0x81;

        assertThat(Parsed.failure(written(folder, bytes), "txt")).isEqualTo(new NotesFailure.NotUtf8(2));
    }

    @Test
    void blankNotesAreEmpty() {
        assertThat(Parsed.failure(written(folder, " \r\n\t\n\uFEFF".getBytes(UTF_8)), "txt"))
                .isEqualTo(new NotesFailure.Empty());
    }

    @Test
    void markupInsideASentenceBecomesPlainWords() {
        String sentence = "<script>alert(1)</script> et <b>une route</b> pour Dori";

        assertThat(texts(text(folder, "- " + sentence))).containsExactly("alert(1) et une route pour Dori");
    }
}
