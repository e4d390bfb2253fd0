package org.palabre.consultation.workshop.notes.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.palabre.consultation.workshop.notes.corpus.CorpusCase.Block;

/** Renders the tables of notes as the sheet of a workbook. */
final class SheetRendering {

    private SheetRendering() {}

    static List<List<String>> rows(CorpusCase notes) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : notes.blocks()) {
            if (block instanceof Block.Rows(var table, var nested)) {
                rows.addAll(table);
            }
        }
        return rows;
    }

    static byte[] render(CorpusCase notes, Workbook workbook) throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Feuille1");
            List<List<String>> rows = rows(notes);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    String cell = rows.get(i).get(j);
                    if (cell.matches("\\d{1,6}")) {
                        row.createCell(j).setCellValue(Integer.parseInt(cell));
                    } else if (!cell.isEmpty()) {
                        row.createCell(j).setCellValue(cell);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
