package org.palabre.consultation.workshop.notes;

import java.util.List;
import org.palabre.platform.personaldata.Mention;

/**
 * One contribution as found in the notes.
 *
 * @param text its words, in Unicode NFC, without control characters, spaces folded, single or double line breaks kept
 * @param origin where it begins in the file
 * @param context what it stands under, the outermost first: headings, titles of lists, the question of a form
 * @param original its words with the names, numbers and addresses that were taken out of {@code text}
 * @param mentions those names, numbers and addresses, by their place in {@code original}
 */
public record NoteItem(String text, Origin origin, List<String> context, String original, List<Mention> mentions) {

    public NoteItem {
        context = List.copyOf(context);
        mentions = List.copyOf(mentions);
    }

    /** A contribution that stands under nothing and names nobody. */
    public NoteItem(String text, Origin origin) {
        this(text, origin, List.of(), text, List.of());
    }

    /** How the text's length stands to what a contribution may have. */
    public NoteLength length() {
        return NoteLength.of(text);
    }
}
