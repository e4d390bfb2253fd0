package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.ReadingLimits;

/** The texts that the cells of a workbook share (ECMA-376, part 1, 18.4). */
final class WorkbookStrings {

    /** A workbook may hold texts that are no contributions, but not without end. */
    private static final int TIMES_THE_LIMIT = 10;

    /** How a workbook writes a character that XML has no place for. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();

    private WorkbookStrings() {}

    static WorkbookStrings none() {
        return new WorkbookStrings();
    }

    static WorkbookStrings read(PackagePart part, ReadingLimits limits) throws IOException, XMLStreamException {
        WorkbookStrings all = new WorkbookStrings();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        long characters = 0;
        try (XmlPart xml = XmlPart.open(part)) {
            for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                if (event == XmlPart.Event.START && xml.name().equals("rPh")) {
                    xml.skip();
                } else if (event == XmlPart.Event.TEXT && inText) {
                    text.append(xml.text());
                    characters += xml.text().length();
                } else if (event == XmlPart.Event.END && xml.name().equals("si")) {
                    all.strings.add(unescape(text.toString()));
                    text.setLength(0);
                } else if (event != XmlPart.Event.TEXT) {
                    inText = event == XmlPart.Event.START && xml.name().equals("t");
                }
                if (characters > (long) TIMES_THE_LIMIT * limits.characters()) {
                    throw new UnreadableNotes(new TooLarge(TooLarge.Measure.CHARACTERS, limits.characters()));
                }
            }
        }
        return all;
    }

    /** The text of that number, from 0. */
    String get(int index) {
        return strings.get(index);
    }

    static String unescape(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
