package org.palabre.consultation.workshop.notes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.consultation.workshop.notes.format.Parsed.places;
import static org.palabre.consultation.workshop.notes.format.Parsed.skips;
import static org.palabre.consultation.workshop.notes.format.Parsed.texts;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.ReadNotes;

class WordNotesTest {

    @TempDir
    private Path folder;

    @Test
    void paragraphsAndListItemsAreContributionsAndHeadingsAreNot() throws IOException {
        ReadNotes notes = read(word -> {
            heading(word, "Restitution des travaux");
            paragraph(word, "Date : 24 août 2021");
            paragraph(word, "");
            paragraph(word, "La population demande que les comptes soient lus en public.");
            bold(word, "Groupe des femmes");
            listItem(word, "Ouvrir une maternité à Djibo");
            listItem(word, "Former des accoucheuses");
            paragraph(word, "- Donner des vélos aux agents de santé");
        });

        assertThat(texts(notes))
                .containsExactly(
                        "La population demande que les comptes soient lus en public.",
                        "Ouvrir une maternité à Djibo",
                        "Former des accoucheuses",
                        "Donner des vélos aux agents de santé");
        assertThat(places(notes)).containsExactly("paragraph:3", "paragraph:5", "paragraph:6", "paragraph:7");
        assertThat(skips(notes))
                .containsExactly(
                        "paragraph:1 HEADING Restitution des travaux",
                        "paragraph:2 SESSION_DETAIL Date : 24 août 2021",
                        "paragraph:4 HEADING Groupe des femmes");
    }

    @Test
    void aShortParagraphAboveALongOneIsAContribution() throws IOException {
        ReadNotes notes = read(word -> {
            paragraph(word, "Construire un pont à Boromo");
            paragraph(word, "Il faut aussi que la route de Gaoua soit réparée avant la saison des pluies.");
        });

        assertThat(texts(notes)).hasSize(2);
    }

    @Test
    void aTableGivesOneContributionARowFromItsTextColumn() throws IOException {
        ReadNotes notes = read(word -> table(word, new String[][] {
            {"N°", "Axe", "Propositions"},
            {"1", "Eau", "Réparer le forage du marché"},
            {"2", "Routes et pistes rurales de la province", "Bitumer la route"},
        }));

        assertThat(texts(notes)).containsExactly("Réparer le forage du marché", "Bitumer la route");
        assertThat(places(notes)).containsExactly("table:1:2", "table:1:3");
    }

    @Test
    void withoutNamesTheColumnWithTheLongestTextsIsTaken() throws IOException {
        ReadNotes notes = read(word -> {
            paragraph(word, "Voici ce que les habitants de la commune ont dit au cours des deux jours :");
            table(word, new String[][] {
                {"1", "Réparer le forage du marché", "Est"}, {"2", "Bitumer la route de Dori", "Nord"}
            });
        });

        assertThat(texts(notes)).containsExactly("Réparer le forage du marché", "Bitumer la route de Dori");
        assertThat(skips(notes)).element(0).asString().contains("INTRODUCTION");
        assertThat(notes.warnings())
                .containsExactly(new NotesWarning.TextColumnGuessed(new Origin.TableRow(1, 1), "2"));
    }

    @Test
    void aCellThatHoldsAListHoldsAsManyContributions() throws IOException {
        ReadNotes notes = read(word -> {
            XWPFTable table = table(word, new String[][] {{"Axe", "Propositions"}, {"Eau", ""}});
            XWPFTableCell cell = table.getRow(1).getCell(1);
            for (String idea : new String[] {"Réparer les forages en panne", "Former des comités de l’eau"}) {
                list(cell.addParagraph()).createRun().setText(idea);
            }
        });

        assertThat(texts(notes)).containsExactly("Réparer les forages en panne", "Former des comités de l’eau");
        assertThat(places(notes)).containsExactly("table:1:2", "table:1:2");
    }

    @Test
    void aTableOfOneCellIsAFrameAroundParagraphs() throws IOException {
        ReadNotes notes = read(word -> {
            XWPFTable table = table(word, new String[][] {{"Groupe 1 : les jeunes"}});
            table.getRow(0).getCell(0).addParagraph().createRun().setText("Créer un espace numérique par commune.");
        });

        assertThat(texts(notes)).containsExactly("Créer un espace numérique par commune.");
        assertThat(skips(notes)).containsExactly("table:1:1 HEADING Groupe 1 : les jeunes");
    }

    @Test
    void deletedWordsAndRowsAreLeftOutAndInsertedOnesKept() throws IOException {
        ReadNotes notes = read(word -> {
            XWPFParagraph paragraph = paragraph(word, "Publier le budget ");
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("secret ");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("de la commune.");
            paragraph.getCTP().addNewMoveFrom().addNewR().addNewT().setStringValue("ailleurs");
            XWPFTable table = table(
                    word,
                    new String[][] {{"Texte", "Axe"}, {"Une ligne supprimée", "1"}, {"Une ligne gardée ici", "2"}});
            CTRow deleted = table.getRow(1).getCtRow();
            deleted.addNewTrPr().addNewDel();
        });

        assertThat(texts(notes)).containsExactly("Publier le budget de la commune.", "Une ligne gardée ici");
        assertThat(notes.warnings()).containsExactly(new NotesWarning.DeletionsLeftOut());
    }

    @Test
    void linesBrokenByHandStayTogetherUnlessEachBeginsWithASign() throws IOException {
        ReadNotes notes = read(word -> {
            XWPFRun run = paragraph(word, "Une route jusqu’à Dori,").createRun();
            run.addBreak(BreakType.TEXT_WRAPPING);
            run.setText("et un pont à Boromo.");
            XWPFRun list = paragraph(word, "- Un premier besoin").createRun();
            list.addBreak(BreakType.TEXT_WRAPPING);
            list.setText("- Un second besoin");
        });

        assertThat(texts(notes))
                .containsExactly(
                        "Une route jusqu’à Dori,\net un pont à Boromo.", "Un premier besoin", "Un second besoin");
        assertThat(places(notes)).containsExactly("paragraph:1", "paragraph:2", "paragraph:2");
    }

    private ReadNotes read(Consumer<XWPFDocument> content) throws IOException {
        Path file = folder.resolve("notes.docx");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            word.createStyles();
            content.accept(word);
            word.write(out);
        }
        return Parsed.notes(file, "docx");
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void heading(XWPFDocument word, String text) {
        var style = word.getStyles().getCtStyles().addNewStyle();
        style.setStyleId("Titre1");
        style.addNewName().setVal("heading 1");
        paragraph(word, text).setStyle("Titre1");
    }

    private static void bold(XWPFDocument word, String text) {
        paragraph(word, text).getRuns().getFirst().setBold(true);
    }

    private static void listItem(XWPFDocument word, String text) {
        list(paragraph(word, text));
    }

    private static XWPFParagraph list(XWPFParagraph paragraph) {
        paragraph.setNumID(BigInteger.ONE);
        return paragraph;
    }

    private static XWPFTable table(XWPFDocument word, String[][] cells) {
        XWPFTable table = word.createTable(cells.length, cells[0].length);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                table.getRow(row).getCell(column).setText(cells[row][column]);
            }
        }
        return table;
    }
}
