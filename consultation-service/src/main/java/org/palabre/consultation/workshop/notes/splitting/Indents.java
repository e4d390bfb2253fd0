package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.document.ListMarker;

/** Tells how deep the items of a typed list lie: by how far they are set in, by their numbers, and by their signs. */
final class Indents {

    private record Open(
            int indent, ListMarker.Kind kind, int depth, boolean title, boolean announces, boolean follows) {}

    private static final int TAB = 4;
    private static final int SAME = 1;

    private final List<Open> open = new ArrayList<>();
    private @Nullable Open last;

    /** The level of the next item of a list, from 0. */
    int level(String line, ListMarker item) {
        int level = place(line, item);
        last = open.getLast();
        return level;
    }

    private int place(String line, ListMarker item) {
        Open next = new Open(
                indent(line),
                item.kind(),
                ListMarker.depth(line),
                isTitle(item.rest()),
                Titles.announces(item.rest().strip()),
                last != null && last.kind() == item.kind());
        while (!open.isEmpty() && !liesBelow(next, open.getLast())) {
            open.removeLast();
        }
        open.add(next);
        return open.size() - 1;
    }

    void clear() {
        last = null;
        open.clear();
    }

    private boolean liesBelow(Open item, Open above) {
        if (item.indent() > above.indent() + SAME) {
            return true;
        }
        if (item.indent() < above.indent() - SAME) {
            return false;
        }
        if (item.kind() == ListMarker.Kind.NUMBER && above.kind() == ListMarker.Kind.NUMBER) {
            return item.depth() > above.depth();
        }
        boolean numbered = above.kind() == ListMarker.Kind.NUMBER || above.kind() == ListMarker.Kind.LETTER;
        boolean bullet = item.kind() == ListMarker.Kind.BULLET || item.kind() == ListMarker.Kind.DASH;
        boolean signs = bullet && !numbered && item.kind() != above.kind();
        boolean signed = (numbered && bullet)
                || signs
                || (above.kind() == ListMarker.Kind.NUMBER && item.kind() == ListMarker.Kind.LETTER);
        boolean known = open.stream().limit(open.size() - 1L).anyMatch(other -> other.kind() == item.kind());
        boolean oneOfMany = above.follows() && !above.announces();
        return signed && above.title() && !known && !oneOfMany;
    }

    private static boolean isTitle(String words) {
        return Titles.announces(words.strip())
                || (Titles.couldBeTitle(words.strip()) && !Sentences.saysSomething(words));
    }

    private static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }
}
