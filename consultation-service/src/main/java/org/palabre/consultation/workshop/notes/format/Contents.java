package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayList;
import java.util.List;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.ReadingLimits;
import org.palabre.consultation.workshop.notes.document.Element;

/** Takes what is read in a file, until there is more than a file may hold. */
final class Contents {

    private final ReadingLimits limits;
    private final List<Element> elements = new ArrayList<>();
    private final List<NotesWarning> warnings = new ArrayList<>();
    private long characters;
    private int rows;

    Contents(ReadingLimits limits) {
        this.limits = limits;
    }

    ReadingLimits limits() {
        return limits;
    }

    void add(Element element) {
        elements.add(element);
    }

    void warn(NotesWarning warning) {
        if (warnings.size() < limits.items()) {
            warnings.add(warning);
        }
    }

    /** Counts characters as they are read. */
    void countCharacters(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new UnreadableNotes(new TooLarge(TooLarge.Measure.CHARACTERS, limits.characters()));
        }
    }

    /** Counts a row, list item or paragraph. */
    void countRow() {
        if (++rows > limits.rows()) {
            throw new UnreadableNotes(new TooLarge(TooLarge.Measure.ROWS, limits.rows()));
        }
    }

    List<Element> elements() {
        return elements;
    }

    List<NotesWarning> warnings() {
        return warnings;
    }
}
