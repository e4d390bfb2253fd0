package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.palabre.consultation.workshop.notes.document.Look;

/** The styles of a file of LibreOffice, as far as they make headings, bold words and hidden rows. */
final class OpenStyles {

    private static final Pattern TITLE =
            Pattern.compile("(?:heading|titre|title|subtitle|sous-titre)(?:[ _]|_20_)*(\\d)?(?: .*)?");
    private static final int MOST_ANCESTORS = 20;

    private static final class Style {
        private String parent = "";
        private String weight = "";
        private boolean hidden;
        private boolean noDisplay;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();

    /** Reads a part that holds nothing else that is of interest. */
    void read(XmlPart part) throws IOException, XMLStreamException {
        try (part) {
            for (XmlPart.Event event = part.next(); event != XmlPart.Event.FINISHED; event = part.next()) {
                if (event == XmlPart.Event.START) {
                    take(part);
                }
            }
        }
    }

    /** Takes an element that starts, if it is one of styles. */
    void take(XmlPart xml) {
        switch (xml.name()) {
            case "style" -> {
                current = new Style();
                current.parent = xml.attribute("parent-style-name");
                styles.put(xml.attribute("name"), current);
            }
            case "text-properties" -> {
                current.weight = xml.attribute("font-weight");
                current.hidden = xml.attribute("display").equals("none");
            }
            case "table-properties" ->
                current.noDisplay = xml.attribute("display").equals("false");
            default -> {}
        }
    }

    /** What a paragraph of that style looks like. */
    Look look(String name) {
        String style = name;
        for (int i = 0; i < MOST_ANCESTORS && !style.isEmpty(); i++) {
            Matcher title = TITLE.matcher(style.toLowerCase(Locale.ROOT));
            if (title.matches()) {
                String level = title.group(1);
                return Look.heading(level == null ? 1 : Integer.parseInt(level));
            }
            Style known = styles.get(style);
            style = known == null ? "" : known.parent;
        }
        return Look.PLAIN;
    }

    boolean isBold(String name) {
        String style = name;
        for (int i = 0; i < MOST_ANCESTORS; i++) {
            Style known = styles.get(style);
            if (known == null) {
                return false;
            }
            if (!known.weight.isEmpty()) {
                return known.weight.equals("bold") || known.weight.matches("[6-9]00");
            }
            style = known.parent;
        }
        return false;
    }

    boolean isHidden(String name) {
        Style known = styles.get(name);
        return known != null && (known.hidden || known.noDisplay);
    }
}
