package org.palabre.consultation.workshop.notes.document;

import java.util.List;
import java.util.Optional;
import org.palabre.consultation.workshop.notes.Origin;

/**
 * A paragraph, list item or heading.
 *
 * @param text its words, cleaned, without a list sign
 * @param origin where it begins
 * @param look what its author made it look like
 */
public record Paragraph(String text, Origin origin, Look look) implements Element {

    /**
     * A paragraph as a word processor knows it; a list sign typed by hand is taken off. Lines broken by hand inside it
     * are one paragraph, unless two or more of them begin with such a sign.
     */
    public static List<Paragraph> of(String text, Origin origin, Look look) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        long signs =
                lines.stream().map(ListMarker::of).filter(Optional::isPresent).count();
        if (look.isHeading() || signs < 2) {
            return List.of(one(text, origin, look));
        }
        return lines.stream().map(line -> one(line, origin, look.withoutList())).toList();
    }

    private static Paragraph one(String text, Origin origin, Look look) {
        String bare = Markdown.withoutEmphasis(text);
        return ListMarker.of(bare)
                .filter(typed -> !look.isHeading())
                .map(typed -> new Paragraph(
                        CleanText.of(typed.rest()), origin, look.asItem(Math.max(look.listLevel(), 0), typed.kind())))
                .orElseGet(() -> new Paragraph(CleanText.of(bare), origin, look));
    }
}
