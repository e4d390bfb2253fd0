package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.ReadingLimits;

/**
 * The rows of one sheet that have something in them (ECMA-376, part 1, 18.3). A formula counts by the value it had when
 * the workbook was saved; numbers and dates stay the bare numbers that the file holds, for no contribution is one.
 */
final class SheetRows {

    private final SheetTable table;
    private final WorkbookStrings strings;
    private final ReadingLimits limits;
    private final StringBuilder value = new StringBuilder();
    private int column;
    private String type = "";
    private boolean inValue;

    private SheetRows(SheetTable table, WorkbookStrings strings, ReadingLimits limits) {
        this.table = table;
        this.strings = strings;
        this.limits = limits;
    }

    static void read(SheetTable table, PackagePart part, WorkbookStrings strings, ReadingLimits limits)
            throws IOException, XMLStreamException {
        SheetRows reading = new SheetRows(table, strings, limits);
        try (XmlPart xml = XmlPart.open(part)) {
            for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                switch (event) {
                    case START -> reading.start(xml);
                    case TEXT -> reading.text(xml);
                    case END -> reading.end(xml.name());
                    case FINISHED -> {}
                }
            }
        }
    }

    private void start(XmlPart xml) throws XMLStreamException {
        switch (xml.name()) {
            case "col" -> {
                if (xml.isSet("hidden")) {
                    table.hideColumns(
                            Integer.parseInt(xml.attribute("min")) - 1, Integer.parseInt(xml.attribute("max")) - 1);
                }
            }
            case "row" -> {
                String number = xml.attribute("r");
                int row = number.isEmpty() ? table.rowNumber() + 1 : Integer.parseInt(number);
                table.startRow(row, xml.isSet("hidden"));
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
            case "mergeCell" -> table.merge(CellRangeAddress.valueOf(xml.attribute("ref")));
            default -> {}
        }
    }

    private void text(XmlPart xml) {
        if (inValue) {
            value.append(xml.text());
        }
        if (value.length() > limits.characters()) {
            throw new UnreadableNotes(new TooLarge(TooLarge.Measure.CHARACTERS, limits.characters()));
        }
    }

    private void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> table.cell(column, cellText());
            case "row" -> table.endRow();
            default -> {}
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
