package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of LibreOffice (OpenDocument 1.3, part 3), every sheet as a table of its own. */
final class OpenWorkbookNotes {

    private static final int MOST_COLUMNS = 1024;
    private static final int MOST_ROWS_ALIKE = 1000;

    private final Contents contents;
    private final OpenStyles styles = new OpenStyles();
    private final StringBuilder cell = new StringBuilder();
    private @Nullable SheetTable table;
    private int tableDepth;
    private int rowNumber;
    private int rowsAlike;
    private int column;
    private int cellsAlike;
    private int columnDefined;
    private boolean inText;
    private boolean filled;

    OpenWorkbookNotes(Contents contents) {
        this.contents = contents;
    }

    void read(Path file) {
        try (OpenPackage workbook = new OpenPackage(file, contents.limits());
                XmlPart xml = workbook.open("content.xml")) {
            for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                switch (event) {
                    case START -> start(xml);
                    case TEXT -> {
                        if (inText) {
                            cell.append(xml.text());
                        }
                    }
                    case END -> end(xml.name());
                    case FINISHED -> {}
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw OfficePackage.failure(e, contents.limits());
        }
    }

    private void start(XmlPart xml) throws XMLStreamException {
        styles.take(xml);
        switch (xml.name()) {
            case "table" -> {
                if (tableDepth++ == 0) {
                    table = new SheetTable(
                            contents, xml.attribute("name"), styles.isHidden(xml.attribute("style-name")));
                    rowNumber = 0;
                    columnDefined = 0;
                }
            }
            case "table-column" -> defineColumns(xml);
            case "table-row" -> startRow(xml);
            case "table-cell", "covered-table-cell" -> startCell(xml);
            case "p" -> {
                cell.append(cell.isEmpty() ? "" : "\n");
                inText = true;
            }
            case "s" -> cell.append(' ');
            case "tab" -> cell.append('\t');
            case "line-break" -> cell.append('\n');
            case "annotation", "tracked-changes", "shapes", "forms" -> xml.skip();
            default -> {}
        }
    }

    private void defineColumns(XmlPart xml) {
        int alike = repeated(xml, "number-columns-repeated");
        if (table != null && isCollapsed(xml)) {
            table.hideColumns(columnDefined, columnDefined + alike - 1);
        }
        columnDefined += alike;
    }

    private void startRow(XmlPart xml) {
        rowsAlike = repeated(xml, "number-rows-repeated");
        column = 0;
        filled = false;
        if (table != null) {
            table.startRow(rowNumber + 1, isCollapsed(xml));
        }
    }

    private void startCell(XmlPart xml) {
        cell.setLength(0);
        cellsAlike = repeated(xml, "number-columns-repeated");
        int span = repeated(xml, "number-columns-spanned");
        if (span > 1 && table != null) {
            spans.add(new CellRangeAddress(rowNumber, rowNumber, column, column + span - 1));
        }
    }

    private final java.util.List<CellRangeAddress> spans = new java.util.ArrayList<>();

    private static boolean isCollapsed(XmlPart xml) {
        String visibility = xml.attribute("visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private static int repeated(XmlPart xml, String attribute) {
        String value = xml.attribute(attribute);
        return value.isEmpty() ? 1 : Math.max(1, Integer.parseInt(value));
    }

    private void end(String name) {
        if (table == null) {
            return;
        }
        switch (name) {
            case "p" -> inText = false;
            case "table-cell", "covered-table-cell" -> endCell(table);
            case "table-row" -> endRow(table);
            case "table" -> {
                if (--tableDepth == 0) {
                    spans.forEach(table::merge);
                    spans.clear();
                    table.finish();
                    table = null;
                }
            }
            default -> {}
        }
    }

    private void endCell(SheetTable sheet) {
        String text = cell.toString();
        if (!text.isBlank()) {
            filled = true;
            for (int i = 0; i < Math.min(cellsAlike, MOST_COLUMNS); i++) {
                sheet.cell(column + i, text);
            }
        }
        column += cellsAlike;
    }

    /** Rows without words are repeated to the end of the sheet; rows with words are repeated rarely. */
    private void endRow(SheetTable sheet) {
        sheet.endRow();
        rowNumber += filled ? Math.min(rowsAlike, MOST_ROWS_ALIKE) : rowsAlike;
    }
}
