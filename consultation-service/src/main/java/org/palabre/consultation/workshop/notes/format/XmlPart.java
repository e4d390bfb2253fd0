package org.palabre.consultation.workshop.notes.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.palabre.consultation.workshop.notes.NotesFailure;

/**
 * One part of an office file, read from start to end: its elements come by, and none is kept. POI's own models hold a
 * part in memory as objects ten to twenty times its size. A part that declares a document type is refused, as ECMA-376
 * (part 2, 8.1.4) demands, so no entity is ever resolved.
 */
final class XmlPart implements AutoCloseable {

    /** What comes by. */
    enum Event {
        START,
        TEXT,
        END,
        FINISHED
    }

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:style:1.0");

    private final InputStream in;
    /** Deeper than any program nests; what lies deeper was made to harm. */
    private static final int DEEPEST = 400;

    private final XMLStreamReader reader;
    private int depth;

    private XmlPart(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    static XmlPart open(PackagePart part) throws IOException, XMLStreamException {
        return open(part.getInputStream());
    }

    static XmlPart open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return new XmlPart(in, factory.createXMLStreamReader(in));
    }

    Event next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableNotes(new NotesFailure.Damaged());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw new UnreadableNotes(new NotesFailure.Damaged());
                }
                return Event.START;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return Event.END;
            }
            if (reader.isCharacters()) {
                return Event.TEXT;
            }
        }
        return Event.FINISHED;
    }

    /** The local name of the element that starts or ends; empty for one of a vocabulary that is of no interest here. */
    String name() {
        return NAMESPACES.contains(reader.getNamespaceURI()) ? reader.getLocalName() : "";
    }

    /** The attribute of that local name, in whatever namespace; empty where the element has none. */
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether a property that needs no value to be set, such as bold, is set by the element that starts. */
    boolean isOn() {
        return !Set.of("0", "false", "off", "none").contains(attribute("val"));
    }

    /** Whether an attribute says yes. */
    boolean isSet(String localName) {
        return Set.of("1", "true").contains(attribute(localName));
    }

    /** A piece of the text between two elements. */
    String text() {
        return reader.getText();
    }

    /** Passes over the element that starts, with all it holds. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case START -> depth++;
                case END -> depth--;
                case TEXT -> {}
                case FINISHED -> throw new XMLStreamException("the part ends inside an element");
            }
        }
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        reader.close();
        in.close();
    }
}
