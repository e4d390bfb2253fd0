package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.ReadingLimits;
import org.palabre.consultation.workshop.notes.splitting.Row;

/**
 * The rows of one sheet that have something in them (ECMA-376, part 1, 18.3). A formula counts by the value it had when
 * the workbook was saved; numbers and dates stay the bare numbers that the file holds, for no contribution is one.
 */
final class SheetRows {

    private final String sheet;
    private final WorkbookStrings strings;
    private final SortedMap<Integer, Row> rows = new TreeMap<>();
    private final StringBuilder value = new StringBuilder();
    private Row row;
    private int rowNumber;
    private int column;
    private String type = "";
    private boolean inValue;

    private SheetRows(String sheet, WorkbookStrings strings) {
        this.sheet = sheet;
        this.strings = strings;
        this.row = new Row(new Origin.SheetRow(sheet, 1));
    }

    static List<Row> read(String sheet, PackagePart part, WorkbookStrings strings, ReadingLimits limits)
            throws IOException, XMLStreamException {
        SheetRows reading = new SheetRows(sheet, strings);
        try (XmlPart xml = XmlPart.open(part)) {
            for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                switch (event) {
                    case START -> reading.start(xml);
                    case TEXT -> reading.text(xml);
                    case END -> reading.end(xml.name());
                    case FINISHED -> {}
                }
                if (reading.rows.size() > limits.rows()) {
                    throw new UnreadableNotes(new TooLarge(TooLarge.Measure.ROWS, limits.rows()));
                }
                if (reading.value.length() > limits.characters()) {
                    throw new UnreadableNotes(new TooLarge(TooLarge.Measure.CHARACTERS, limits.characters()));
                }
            }
        }
        return new ArrayList<>(reading.rows.values());
    }

    private void start(XmlPart xml) throws XMLStreamException {
        switch (xml.name()) {
            case "row" -> {
                String number = xml.attribute("r");
                rowNumber = number.isEmpty() ? rowNumber + 1 : Integer.parseInt(number);
                row = new Row(new Origin.SheetRow(sheet, rowNumber));
                column = -1;
            }
            case "c" -> {
                String address = xml.attribute("r");
                column = address.isEmpty() ? column + 1 : new CellAddress(address).getColumn();
                type = xml.attribute("t");
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            case "rPh" -> xml.skip();
            case "mergeCell" -> merge(CellRangeAddress.valueOf(xml.attribute("ref")));
            default -> {}
        }
    }

    private void text(XmlPart xml) {
        if (inValue) {
            value.append(xml.text());
        }
    }

    private void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> row.set(column, cellText());
            case "row" -> {
                if (!row.isBlank()) {
                    rows.put(rowNumber, row);
                }
            }
            default -> {}
        }
    }

    private void merge(CellRangeAddress range) {
        Row first = rows.get(range.getFirstRow() + 1);
        if (first != null) {
            first.merge(range.getFirstColumn(), range.getLastColumn());
        }
    }

    private String cellText() {
        String raw = value.toString();
        return switch (type) {
            case "s" -> raw.isBlank() ? "" : strings.get(Integer.parseInt(raw.strip()));
            case "inlineStr", "str" -> WorkbookStrings.unescape(raw);
            case "e" -> "";
            // 1.5E10 holds a letter, and is no word all the same.
            default -> raw.replace("E", "×10^");
        };
    }
}
