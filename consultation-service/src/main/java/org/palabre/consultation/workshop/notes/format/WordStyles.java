package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.document.Look;

/** What the paragraph styles of a document make a paragraph look like (ECMA-376, part 1, 17.7). */
final class WordStyles {

    /** Word writes the names of its own styles in English whatever the language of the document. */
    private static final Pattern TITLE =
            Pattern.compile("(?:heading|titre|überschrift|título|titolo) ?(\\d?)|title|subtitle|sous-titre");

    private static final Pattern CONTENTS = Pattern.compile("toc(?: \\d.*)?|table des.*");
    private static final Pattern ITEM =
            Pattern.compile("(?:list (?:bullet|number)|liste à (?:puces|numéros))(?: (\\d))?");

    private static final int MOST_ANCESTORS = 20;
    private static final String NO_OUTLINE = "9";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private String outline = "";
        private String list = "";
        private String level = "";
    }

    private final Map<String, Style> styles = new HashMap<>();

    private WordStyles() {}

    static WordStyles none() {
        return new WordStyles();
    }

    static WordStyles read(PackagePart part) throws IOException, XMLStreamException {
        WordStyles all = new WordStyles();
        Style style = new Style();
        try (XmlPart xml = XmlPart.open(part)) {
            for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                if (event == XmlPart.Event.START) {
                    if (xml.name().equals("style")) {
                        style = new Style();
                        all.styles.put(xml.attribute("styleId"), style);
                    }
                    note(xml, style);
                }
            }
        }
        return all;
    }

    private static void note(XmlPart xml, Style style) {
        switch (xml.name()) {
            case "name" -> style.name = xml.attribute("val").toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basedOn = xml.attribute("val");
            case "outlineLvl" -> style.outline = xml.attribute("val");
            case "numId" -> style.list = xml.attribute("val");
            case "ilvl" -> style.level = xml.attribute("val");
            default -> {}
        }
    }

    /**
     * What a paragraph looks like.
     *
     * @param styleId its style, or empty
     * @param outline the level in the outline that it sets itself, or empty
     * @param list the list that it joins itself, {@code 0} for none, or empty
     * @param level the level of that list, or empty
     */
    Look look(String styleId, String outline, String list, String level) {
        String outlined = outline;
        String joined = list;
        String depth = level;
        Style style = styles.get(styleId);
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            Matcher title = TITLE.matcher(style.name);
            if (title.matches()) {
                return Look.heading(number(title.group(1), 1));
            }
            Matcher item = ITEM.matcher(style.name);
            if (item.matches() && joined.isEmpty()) {
                return Look.item(number(item.group(1), 1) - 1);
            }
            outlined = outlined.isEmpty() ? style.outline : outlined;
            joined = joined.isEmpty() ? style.list : joined;
            depth = depth.isEmpty() ? style.level : depth;
            style = styles.get(style.basedOn);
        }
        if (!outlined.isEmpty() && !outlined.equals(NO_OUTLINE)) {
            return Look.heading(number(outlined, 0) + 1);
        }
        return joined.isEmpty() || joined.equals("0") ? Look.PLAIN : Look.item(number(depth, 0));
    }

    /** Whether the style is that of a table of contents. */
    boolean isOfContents(String styleId) {
        Style style = styles.get(styleId);
        return style != null && CONTENTS.matcher(style.name).matches();
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null || !DIGITS.matcher(digits).matches() ? otherwise : Integer.parseInt(digits);
    }
}
