package org.palabre.consultation.workshop.notes.splitting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.Origin;

/**
 * A paragraph or list item, before it is known whether it is a contribution.
 *
 * @param text its words, cleaned, without a list sign
 * @param origin where it begins
 * @param look what its author made it look like
 * @param marker the kind of its list sign; null where it has none, or one the word processor draws
 */
public record Block(String text, Origin origin, Look look, ListMarker.@Nullable Kind marker) {

    /** What an author shows by layout. */
    public enum Look {
        PLAIN,
        LIST_ITEM,
        /** All of it in bold. */
        STRONG,
        /** Set in a style of headings. */
        HEADING
    }

    /**
     * A paragraph as a word processor knows it; a list sign typed by hand is taken off. Lines broken by hand inside it
     * are one contribution, unless two or more of them begin with such a sign.
     */
    public static List<Block> paragraphs(String text, Origin origin, Look look) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean list =
                lines.stream().map(ListMarker::of).filter(Optional::isPresent).count() > 1;
        return look == Look.HEADING || !list
                ? List.of(paragraph(text, origin, look))
                : lines.stream()
                        .map(line -> paragraph(line, origin, Look.PLAIN))
                        .toList();
    }

    private static Block paragraph(String text, Origin origin, Look look) {
        return ListMarker.of(text)
                .filter(typed -> look != Look.HEADING)
                .map(typed -> new Block(CleanText.of(typed.rest()), origin, Look.LIST_ITEM, typed.kind()))
                .orElseGet(() -> new Block(CleanText.of(text), origin, look, null));
    }

    boolean isListItem() {
        return look == Look.LIST_ITEM;
    }
}
