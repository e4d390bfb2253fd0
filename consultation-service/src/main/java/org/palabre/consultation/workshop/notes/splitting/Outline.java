package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NoteLength;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.ListMarker;
import org.palabre.consultation.workshop.notes.document.Look;
import org.palabre.consultation.workshop.notes.document.Paragraph;
import org.palabre.platform.personaldata.PersonName;
import org.palabre.platform.personaldata.Speaker;

/**
 * Tells titles, lists and contributions apart in a run of paragraphs. A short line that is no sentence is a title only
 * where something follows that it can be the title of: five short ideas in a row stay five contributions.
 */
final class Outline {

    /** What a paragraph is. */
    sealed interface Part {

        record Title(int level) implements Part {}

        /** A sentence or item that announces the list below it. */
        record ListTitle(int level) implements Part {}

        record Out(SkipReason reason) implements Part {}

        record Words() implements Part {}
    }

    private static final int MOST_TITLE_LINES = 5;

    private final Vocabulary vocabulary;
    private final LineKind kinds;
    private final boolean stylesTell;
    private final boolean tableFollows;
    private final List<Paragraph> paragraphs;
    private final boolean[] people;
    private final int topLines;

    private Outline(Splitting splitting, List<Paragraph> paragraphs, boolean stylesTell, boolean tableFollows) {
        this.vocabulary = splitting.vocabulary();
        this.kinds = splitting.kinds();
        this.paragraphs = paragraphs;
        this.stylesTell = stylesTell;
        this.tableFollows = tableFollows;
        this.people = new PeopleRuns(vocabulary).find(paragraphs);
        this.topLines = topLines();
    }

    /**
     * What each paragraph is.
     *
     * @param stylesTell whether titles are bold or of a style; in a text without styles a short line above a paragraph is
     *     its title
     * @param tableFollows whether a table stands below the last one
     */
    static List<Part> parts(Splitting splitting, List<Paragraph> paragraphs, boolean stylesTell, boolean tableFollows) {
        Outline outline = new Outline(splitting, paragraphs, stylesTell, tableFollows);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            parts.add(outline.part(i));
        }
        return parts;
    }

    /** Short lines at the top of the notes are their title if one of them says so. */
    private int topLines() {
        int lines = 0;
        boolean says = false;
        while (lines < Math.min(paragraphs.size(), MOST_TITLE_LINES) && couldBeTopLine(paragraphs.get(lines), lines)) {
            String text = paragraphs.get(lines++).text();
            says |= Titles.ofNotes(text) || kinds.reason(text).isPresent();
        }
        return says && lines < paragraphs.size() ? lines : 0;
    }

    private static boolean couldBeTopLine(Paragraph paragraph, int i) {
        String text = paragraph.text();
        boolean section = i > 0 && isCertainTitle(paragraph) && !Titles.ofNotes(text);
        return !paragraph.look().isItem()
                && Titles.couldBeTitle(text)
                && !Character.isLowerCase(text.codePointAt(0))
                && !section;
    }

    private Part part(int i) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.text();
        Look look = paragraph.look();
        if (look.isHeading() && !isSentence(text)) {
            return LineKind.hasWord(text) ? new Part.Title(look.heading()) : new Part.Out(SkipReason.NO_TEXT);
        }
        boolean opens = !look.isItem() && opensSection(i);
        Optional<SkipReason> reason = opens ? Optional.empty() : kinds.reason(text);
        if (reason.isPresent()) {
            return new Part.Out(reason.get());
        }
        if ((people[i] || isSpeakerAlone(text)) && !opens) {
            return new Part.Out(SkipReason.ATTENDANCE_LIST);
        }
        if (isTimetable(i)) {
            return new Part.Out(SkipReason.AGENDA);
        }
        return look.isItem() ? itemPart(i) : paragraphPart(i, opens);
    }

    /** The name of a person whose words follow on other lines. */
    private static boolean isSpeakerAlone(String text) {
        return Titles.announces(text)
                && Speaker.of(text).filter(speaker -> speaker.words().isEmpty()).isPresent();
    }

    private static boolean isSentence(String text) {
        return Sentences.isClosed(text) && Sentences.words(text) > 15;
    }

    private Part paragraphPart(int i, boolean opens) {
        String text = paragraphs.get(i).text();
        if (Titles.isPutQuestion(text) && next(i) != null) {
            return new Part.Title(Sections.NAMED);
        }
        if (listOrTableFollows(i) && Titles.isIntroduction(text)) {
            return new Part.ListTitle(Sections.INTRODUCTION);
        }
        if (!Titles.couldBeTitle(text)) {
            return new Part.Words();
        }
        if (opens) {
            return new Part.Title(levelByLook(paragraphs.get(i)));
        }
        if (!isCertainTitle(paragraphs.get(i))
                && PersonEntry.likeness(text) != PersonName.Likeness.NONE
                && PersonEntry.hasContact(text)) {
            return new Part.Out(SkipReason.ATTENDANCE_LIST);
        }
        boolean title = isCertainTitle(paragraphs.get(i)) || canHoldNext(i) || i < topLines;
        return title ? new Part.Title(levelByLook(paragraphs.get(i))) : new Part.Words();
    }

    private Part itemPart(int i) {
        Paragraph item = paragraphs.get(i);
        Paragraph next = next(i);
        boolean deeper = next != null
                && next.look().isItem()
                && next.look().listLevel() > item.look().listLevel();
        boolean numbered = item.look().marker() == ListMarker.Kind.NUMBER
                && item.look().listLevel() == 0
                && Titles.couldBeTitle(item.text());
        if (deeper && numbered) {
            return new Part.Title(Sections.NAMED);
        }
        if (deeper || (Titles.announces(item.text()) && next != null && Titles.couldBeTitle(item.text()))) {
            return new Part.ListTitle(Sections.ITEM + item.look().listLevel());
        }
        boolean numberNear =
                i > 0 && paragraphs.get(i - 1).look().marker() == item.look().marker();
        boolean section = item.look().marker() != null
                && !numberNear
                && Titles.couldBeTitle(item.text())
                && vocabulary.isSectionName(item.text())
                && next != null
                && next.look().marker() != item.look().marker();
        return section || isNumberedTitle(i) ? new Part.Title(Sections.NAMED) : new Part.Words();
    }

    private boolean opensSection(int i) {
        Paragraph paragraph = paragraphs.get(i);
        String bare = Titles.bare(paragraph.text());
        return Titles.couldBeTitle(paragraph.text())
                && vocabulary.isSectionName(bare)
                && (next(i) != null || tableFollows);
    }

    private static boolean isCertainTitle(Paragraph paragraph) {
        String text = paragraph.text();
        return Titles.named(text)
                || Titles.announces(text)
                || Titles.inCapitals(text)
                || paragraph.look().strong();
    }

    private int levelByLook(Paragraph paragraph) {
        String text = paragraph.text();
        if (Titles.inCapitals(text)) {
            return Sections.CAPITALS;
        }
        if (Titles.named(text)) {
            return Sections.NAMED;
        }
        return paragraph.look().strong() ? Sections.STRONG : Sections.PLAIN;
    }

    /** {@code 1. Santé}, followed by a list with another sign or, where no other number is near, by a paragraph. */
    private boolean isNumberedTitle(int i) {
        Paragraph item = paragraphs.get(i);
        Paragraph next = next(i);
        Look look = item.look();
        if (next == null
                || look.marker() == null
                || look.marker() == next.look().marker()) {
            return false;
        }
        if (!Titles.couldBeTitle(item.text()) || next.look().isHeading()) {
            return false;
        }
        Paragraph before = i > 0 ? paragraphs.get(i - 1) : null;
        boolean numberNear = before != null && before.look().marker() == look.marker();
        if (next.look().isItem()) {
            boolean bulleted =
                    look.marker() == ListMarker.Kind.NUMBER && !numberNear && !Sentences.isClosed(item.text());
            return bulleted || Titles.announces(item.text()) || NoteLength.of(item.text()) == NoteLength.TOO_SHORT;
        }
        return look.marker() == ListMarker.Kind.NUMBER && !numberNear && !Titles.couldBeTitle(next.text());
    }

    private boolean canHoldNext(int i) {
        Paragraph next = next(i);
        if (next == null) {
            return tableFollows;
        }
        boolean detail = kinds.isDetail(next.text());
        boolean atTop = i == 0 && (next.look().isHeading() || isCertainTitle(next) || opensSection(i + 1));
        boolean prose = !stylesTell && !Titles.couldBeTitle(next.text());
        return next.look().isItem() || detail || atTop || prose || kinds.isLabelledWords(next.text());
    }

    private boolean listOrTableFollows(int i) {
        Paragraph next = next(i);
        return next == null ? tableFollows : next.look().isItem();
    }

    private boolean isTimetable(int i) {
        return LineKind.isTimed(paragraphs.get(i).text());
    }

    private @Nullable Paragraph next(int i) {
        return i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
    }
}
