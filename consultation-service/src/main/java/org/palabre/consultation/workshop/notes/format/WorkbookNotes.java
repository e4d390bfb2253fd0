package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.palabre.consultation.workshop.notes.ReadingLimits;

/** Reads an Excel workbook (SpreadsheetML, ECMA-376, part 1, 18), every sheet that can be seen as a table of its own. */
final class WorkbookNotes {

    private record Sheet(String name, String relationship, boolean hidden) {}

    private final Contents contents;
    private final ReadingLimits limits;

    WorkbookNotes(Contents contents) {
        this.contents = contents;
        this.limits = contents.limits();
    }

    void read(Path file) {
        try (OfficePackage excel = OfficePackage.open(file, limits)) {
            PackagePart workbook = excel.main();
            Optional<PackagePart> shared = OfficePackage.related(workbook, "/sharedStrings");
            WorkbookStrings strings =
                    shared.isPresent() ? WorkbookStrings.read(shared.get(), limits) : WorkbookStrings.none();
            for (Sheet sheet : sheets(workbook)) {
                read(workbook, sheet, strings);
            }
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw OfficePackage.failure(e, limits);
        }
    }

    private void read(PackagePart workbook, Sheet sheet, WorkbookStrings strings)
            throws IOException, OpenXML4JException, XMLStreamException {
        PackageRelationship relationship = workbook.getRelationship(sheet.relationship());
        boolean cells =
                relationship != null && relationship.getRelationshipType().endsWith("/worksheet");
        if (cells) {
            PackagePart part = workbook.getRelatedPart(relationship);
            SheetTable table = new SheetTable(contents, sheet.name(), sheet.hidden());
            SheetRows.read(table, part, strings, limits);
            table.finish();
        }
    }

    private static List<Sheet> sheets(PackagePart workbook) throws IOException, XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        try (XmlPart xml = XmlPart.open(workbook)) {
            for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                if (event == XmlPart.Event.START && xml.name().equals("sheet")) {
                    String state = xml.attribute("state");
                    boolean hidden = !state.isEmpty() && !state.equals("visible");
                    sheets.add(new Sheet(xml.attribute("name"), xml.attribute("id"), hidden));
                }
            }
        }
        return sheets;
    }
}
