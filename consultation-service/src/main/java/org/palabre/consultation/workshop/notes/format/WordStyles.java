package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.palabre.consultation.workshop.notes.splitting.Block.Look;

/** What the paragraph styles of a document make a paragraph look like (ECMA-376, part 1, 17.7). */
final class WordStyles {

    /** Word writes the names of its own styles in English whatever the language of the document. */
    private static final Pattern TITLE =
            Pattern.compile("(?:heading|titre) ?\\d?|title|subtitle|sous-titre|toc(?: .*)?|table des.*");

    private static final int MOST_ANCESTORS = 20;
    private static final String NO_OUTLINE = "9";

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private String outline = "";
        private String list = "";
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
            default -> {}
        }
    }

    /**
     * What a paragraph looks like.
     *
     * @param styleId its style, or empty
     * @param outline the level in the outline that it sets itself, or empty
     * @param list the list that it joins itself, {@code 0} for none, or empty
     */
    Look look(String styleId, String outline, String list) {
        String level = outline;
        String joined = list;
        Style style = styles.get(styleId);
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            if (TITLE.matcher(style.name).matches()) {
                return Look.HEADING;
            }
            level = level.isEmpty() ? style.outline : level;
            joined = joined.isEmpty() ? style.list : joined;
            style = styles.get(style.basedOn);
        }
        if (!level.isEmpty() && !level.equals(NO_OUTLINE)) {
            return Look.HEADING;
        }
        return Optional.of(joined)
                        .filter(id -> !id.isEmpty() && !id.equals("0"))
                        .isPresent()
                ? Look.LIST_ITEM
                : Look.PLAIN;
    }
}
