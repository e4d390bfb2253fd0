package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.UnsupportedFormat;

/** Reads a workbook of Excel before 2007. */
final class OldWorkbookNotes {

    private final Contents contents;
    private final DataFormatter formatter = new DataFormatter();

    OldWorkbookNotes(Contents contents) {
        this.contents = contents;
    }

    void read(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(container)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                HSSFSheet sheet = workbook.getSheetAt(i);
                boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                SheetTable table = new SheetTable(contents, sheet.getSheetName(), hidden);
                rows(sheet).forEach(row -> read(row, sheet, table));
                for (CellRangeAddress merged : sheet.getMergedRegions()) {
                    table.merge(merged);
                }
                table.finish();
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableNotes(new NotesFailure.Encrypted(), e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableNotes(new UnsupportedFormat(ForeignFormat.OTHER_OFFICE), e);
        } catch (IOException e) {
            throw new UnreadableNotes(new NotesFailure.Damaged(), e);
        }
    }

    private static List<Row> rows(HSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.rowIterator().forEachRemaining(rows::add);
        return rows;
    }

    private void read(Row row, HSSFSheet sheet, SheetTable table) {
        table.startRow(row.getRowNum() + 1, row.getZeroHeight());
        for (Cell cell : row) {
            if (sheet.isColumnHidden(cell.getColumnIndex())) {
                table.hideColumns(cell.getColumnIndex(), cell.getColumnIndex());
            }
            table.cell(cell.getColumnIndex(), text(cell));
        }
        table.endRow();
    }

    private String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                cell.getCellType() == CellType.FORMULA
                        ? String.valueOf(cell.getNumericCellValue())
                        : formatter.formatCellValue(cell);
            default -> "";
        };
    }
}
