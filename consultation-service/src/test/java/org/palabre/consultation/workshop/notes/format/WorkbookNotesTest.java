package org.palabre.consultation.workshop.notes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.consultation.workshop.notes.format.Parsed.places;
import static org.palabre.consultation.workshop.notes.format.Parsed.skips;
import static org.palabre.consultation.workshop.notes.format.Parsed.texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.ReadNotes;

class WorkbookNotesTest {

    @TempDir
    private Path folder;

    @Test
    void everyRowBelowTheHeadIsAContributionWithItsSheetAndRow() throws IOException {
        ReadNotes notes = read(workbook -> {
            Sheet sheet = workbook.createSheet("Feuille1");
            row(sheet, 0, "Atelier de Dédougou");
            row(sheet, 2, "N°", "Proposition", "Région");
            row(sheet, 3, "1", "Publier le budget de la commune", "Boucle du Mouhoun");
            row(sheet, 13, "2", "Former les élus à la loi d’accès à l’information", "Boucle du Mouhoun");
        });

        assertThat(texts(notes))
                .containsExactly("Publier le budget de la commune", "Former les élus à la loi d’accès à l’information");
        assertThat(places(notes)).containsExactly("sheet:4:Feuille1", "sheet:14:Feuille1");
        assertThat(skips(notes))
                .containsExactly(
                        "sheet:1:Feuille1 ABOVE_TABLE Atelier de Dédougou",
                        "sheet:3:Feuille1 TABLE_HEAD N° | Proposition | Région",
                        "sheet:4:Feuille1 OTHER_COLUMN Boucle du Mouhoun",
                        "sheet:14:Feuille1 OTHER_COLUMN Boucle du Mouhoun");
        assertThat(notes.warnings()).isEmpty();
    }

    @Test
    void aFormulaCountsByTheValueItHadWhenSaved() throws IOException {
        ReadNotes notes = read(workbook -> {
            Sheet sheet = workbook.createSheet("Idées");
            row(sheet, 0, "Idée", "Axe");
            Cell cell = row(sheet, 1, "", "Eau").getCell(0);
            cell.setCellFormula("CONCATENATE(\"Réparer \",\"le forage du marché\")");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            row(sheet, 2, "=HYPERLINK(\"http://example.org\")", "Eau");
        });

        assertThat(texts(notes)).containsExactly("Réparer le forage du marché", "=HYPERLINK(\"http://example.org\")");
    }

    @Test
    void datesAndNumbersAreNeverTheText() throws IOException {
        ReadNotes notes = read(workbook -> {
            Sheet sheet = workbook.createSheet("Notes");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dddd d mmmm yyyy"));
            for (int i = 0; i < 3; i++) {
                Row row = row(sheet, i, "", "Un pont " + i, "");
                row.getCell(0).setCellValue(LocalDate.of(2021, 8, 20 + i));
                row.getCell(0).setCellStyle(date);
                row.getCell(2).setCellValue(1.5e300);
            }
        });

        assertThat(texts(notes)).containsExactly("Un pont 0", "Un pont 1", "Un pont 2");
    }

    @Test
    void mergedCellsAreTextWhereTheyCoverTheTextColumnAndTitlesWhereTheyStandAlone() throws IOException {
        ReadNotes notes = read(workbook -> {
            Sheet sheet = workbook.createSheet("Notes");
            row(sheet, 0, "N°", "Axe", "Contribution");
            row(sheet, 1, "Santé et nutrition");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:C2"));
            row(sheet, 2, "1", "Ouvrir le dispensaire la nuit", "");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C3"));
            row(sheet, 3, "2", "Santé", "Former des accoucheuses");
            sheet.addMergedRegion(CellRangeAddress.valueOf("C4:C5"));
        });

        assertThat(texts(notes)).containsExactly("Ouvrir le dispensaire la nuit", "Former des accoucheuses");
        assertThat(skips(notes)).contains("sheet:2:Notes HEADING Santé et nutrition");
    }

    @Test
    void everySheetThatCanBeSeenIsReadAsATableOfItsOwn() throws IOException {
        ReadNotes notes = read(workbook -> {
            row(workbook.createSheet("Femmes"), 0, "Ouvrir une maternité à Djibo");
            row(workbook.createSheet("Listes"), 0, "Boucle du Mouhoun");
            row(workbook.createSheet("Jeunes (idées)"), 4, "Créer un espace numérique");
            workbook.createSheet("Vide");
            workbook.setSheetHidden(1, true);
        });

        assertThat(places(notes)).containsExactly("sheet:1:Femmes", "sheet:5:Jeunes (idées)");
        assertThat(notes.warnings()).containsExactly(new NotesWarning.HiddenSheet("Listes"));
    }

    @Test
    void withoutAHeadTheColumnWithTheLongestTextsIsTakenAndSaidSo() throws IOException {
        ReadNotes notes = read(workbook -> {
            Sheet sheet = workbook.createSheet("Notes");
            row(sheet, 0, "Est", "Réparer le forage du marché de la ville");
            row(sheet, 1, "Nord", "Bitumer la route de Dori avant l’hivernage");
        });

        assertThat(texts(notes)).hasSize(2);
        assertThat(notes.warnings())
                .containsExactly(new NotesWarning.TextColumnGuessed(new Origin.SheetRow("Notes", 1), "2"));
    }

    private ReadNotes read(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("notes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return Parsed.notes(file, "xlsx");
    }

    private static Row row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }
}
