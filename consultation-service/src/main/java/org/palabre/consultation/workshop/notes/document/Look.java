package org.palabre.consultation.workshop.notes.document;

import org.jspecify.annotations.Nullable;

/**
 * What a paragraph looks like.
 *
 * @param heading its level among the headings, from 1; 0 where it is none
 * @param strong whether all of it is in bold
 * @param listLevel how deep its list lies, from 0; -1 where it is no list item
 * @param marker the kind of its list sign; null where it has none, or one the word processor draws
 */
public record Look(int heading, boolean strong, int listLevel, ListMarker.@Nullable Kind marker) {

    public static final Look PLAIN = new Look(0, false, -1, null);

    public static final Look STRONG = new Look(0, true, -1, null);

    private static final int DEEPEST = 9;

    /** A heading of that level, from 1. */
    public static Look heading(int level) {
        return new Look(Math.clamp(level, 1, DEEPEST), false, -1, null);
    }

    /** An item of a list that the word processor draws. */
    public static Look item(int level) {
        return new Look(0, false, Math.clamp(level, 0, DEEPEST), null);
    }

    public Look asItem(int level, ListMarker.Kind sign) {
        return new Look(0, strong, Math.clamp(level, 0, DEEPEST), sign);
    }

    Look withoutList() {
        return new Look(heading, strong, -1, null);
    }

    public boolean isHeading() {
        return heading > 0;
    }

    public boolean isItem() {
        return listLevel >= 0;
    }
}
