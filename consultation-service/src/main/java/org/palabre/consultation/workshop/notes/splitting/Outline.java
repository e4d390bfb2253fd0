package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NoteLength;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.SkippedLine;

/**
 * Tells contributions from titles in a run of paragraphs and list items. A short line that is no sentence is a title
 * only where something follows that it can be the title of: five short ideas in a row stay five contributions.
 */
public final class Outline {

    private final Findings findings;
    private final boolean stylesTell;
    private final List<Block> waiting = new ArrayList<>();

    private Outline(Findings findings, boolean stylesTell) {
        this.findings = findings;
        this.stylesTell = stylesTell;
    }

    /** The outline of a text without styles: a short line above a paragraph is its title. */
    public static Outline ofText(Findings findings) {
        return new Outline(findings, false);
    }

    /** The outline of a document, whose titles are bold, in a style of their own, or above a list or a table. */
    public static Outline ofDocument(Findings findings) {
        return new Outline(findings, true);
    }

    /** Adds the next paragraph or list item; one without words is passed over. */
    public void add(Block block) {
        if (!Titles.ornament(block.text())) {
            waiting.add(block);
        }
    }

    /** Decides on all that was added. To be called at the end, and before anything else of the file is reported. */
    public void decide(boolean tableFollows) {
        Block before = null;
        for (int i = 0; i < waiting.size(); i++) {
            Block block = waiting.get(i);
            Place place = new Place(before, i + 1 < waiting.size() ? waiting.get(i + 1) : null, tableFollows);
            Optional<SkipReason> reason = noContribution(block, place);
            if (reason.isPresent()) {
                findings.skipped(new SkippedLine(block.text(), block.origin(), reason.get()));
            } else {
                findings.found(new NoteItem(block.text(), block.origin()));
            }
            before = block;
        }
        waiting.clear();
    }

    /** What stands around a block; a table counts only where no other block comes before it. */
    private record Place(@Nullable Block before, @Nullable Block next, boolean tableFollows) {
        boolean listOrTableFollows() {
            return next == null ? tableFollows : next.isListItem();
        }
    }

    private Optional<SkipReason> noContribution(Block block, Place place) {
        String text = block.text();
        if (!TextColumn.hasWord(text)) {
            return Optional.of(SkipReason.NO_TEXT);
        }
        if (Titles.sessionDetail(text)) {
            return Optional.of(SkipReason.SESSION_DETAIL);
        }
        if (place.listOrTableFollows() && !block.isListItem() && Titles.isIntroduction(text)) {
            return Optional.of(SkipReason.INTRODUCTION);
        }
        boolean title = block.look() == Block.Look.HEADING
                || (Titles.couldBeTitle(text)
                        && (block.isListItem() ? isNumberedTitle(block, place) : isPlainTitle(block, place)));
        return title ? Optional.of(SkipReason.HEADING) : Optional.empty();
    }

    private boolean isPlainTitle(Block block, Place place) {
        String text = block.text();
        return Titles.named(text)
                || Titles.announces(text)
                || Titles.inCapitals(text)
                || block.look() == Block.Look.STRONG
                || (place.next() == null ? place.tableFollows() : canStandUnderTitle(place.next()));
    }

    /** {@code 1. Santé}, followed by a list with another sign or, where no other number is near, by a paragraph. */
    private static boolean isNumberedTitle(Block block, Place place) {
        Block next = place.next();
        if (next == null || block.marker() == null || block.marker() == next.marker()) {
            return false;
        }
        if (next.isListItem()) {
            return Titles.announces(block.text()) || NoteLength.of(block.text()) == NoteLength.TOO_SHORT;
        }
        boolean numberNear = place.before() != null && place.before().marker() == block.marker();
        return block.marker() == ListMarker.Kind.NUMBER && !numberNear && !Titles.couldBeTitle(next.text());
    }

    private boolean canStandUnderTitle(Block block) {
        return block.isListItem()
                || Titles.sessionDetail(block.text())
                || (!stylesTell && !Titles.couldBeTitle(block.text()));
    }
}
