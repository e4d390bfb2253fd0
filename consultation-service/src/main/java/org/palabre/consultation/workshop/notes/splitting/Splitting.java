package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.Aside;
import org.palabre.consultation.workshop.notes.document.CleanText;
import org.palabre.consultation.workshop.notes.document.Element;
import org.palabre.consultation.workshop.notes.document.Paragraph;
import org.palabre.consultation.workshop.notes.document.Table;
import org.palabre.consultation.workshop.notes.document.TextBlock;
import org.palabre.consultation.workshop.notes.document.TextLine;

/** Goes through a file of notes from its beginning to its end and decides on every part of it. */
public final class Splitting {

    private final Vocabulary vocabulary;
    private final LineKind kinds;
    private final Findings findings;
    private final Sections sections;
    private final List<Verdict> verdicts = new ArrayList<>();
    private int taken;

    private Splitting(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.kinds = new LineKind(vocabulary);
        this.findings = findings;
        this.sections = new Sections(vocabulary);
    }

    /** Splits a file of notes and reports all that it holds. */
    public static void split(List<Element> notes, Vocabulary vocabulary, Findings findings) {
        Splitting splitting = new Splitting(vocabulary, findings);
        splitting.flow(notes);
        new Redaction(splitting.verdicts, vocabulary).report(findings);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LineKind kinds() {
        return kinds;
    }

    Sections sections() {
        return sections;
    }

    /** How many contributions were taken so far. */
    int count() {
        return taken;
    }

    void warn(NotesWarning warning) {
        findings.warned(warning);
    }

    void take(String text, Origin origin, List<String> context) {
        taken++;
        verdicts.add(new Verdict.Taken(text, origin, context));
    }

    void leave(String text, Origin origin, SkipReason reason) {
        verdicts.add(new Verdict.Left(text, origin, reason));
    }

    /** Goes through things that stand one after the other. */
    void flow(List<Element> elements) {
        List<Paragraph> run = new ArrayList<>();
        boolean stylesTell = elements.stream().noneMatch(TextBlock.class::isInstance);
        boolean said = announcesSaid(elements);
        for (Element element : elements) {
            switch (element) {
                case Paragraph paragraph -> run.add(paragraph);
                case Aside(String text, Origin origin, SkipReason reason) ->
                    leave(CleanText.onOneLine(text), origin, reason);
                case TextBlock block -> run.addAll(joined(block));
                case Table table -> {
                    decide(run, stylesTell, true, said);
                    run.clear();
                    new TableSplitting(this, table).split();
                }
            }
        }
        decide(run, stylesTell, false, said);
    }

    private List<Paragraph> joined(TextBlock block) {
        Set<Integer> onEveryPage = PageLines.find(block.lines());
        List<TextLine> rest = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            TextLine line = block.lines().get(i);
            if (onEveryPage.contains(i)) {
                leave(CleanText.onOneLine(line.text()), line.origin(), SkipReason.PAGE_LINE);
            } else {
                rest.add(line);
            }
        }
        return RunningText.join(rest, kinds);
    }

    private boolean announcesSaid(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> switch (element) {
                    case Paragraph paragraph when paragraph.look().isHeading() -> List.of(paragraph.text()).stream();
                    case TextBlock block -> block.lines().stream().map(TextLine::text);
                    default -> List.<String>of().stream();
                })
                .map(Titles::bare)
                .filter(Titles::couldBeTitle)
                .anyMatch(title -> vocabulary.isSectionName(title)
                        && vocabulary
                                .section(title)
                                .filter(kind -> kind == SectionKind.SAID)
                                .isPresent());
    }

    private void decide(List<Paragraph> run, boolean stylesTell, boolean tableFollows, boolean said) {
        List<Paragraph> paragraphs = run.stream()
                .filter(paragraph -> !Titles.ornament(paragraph.text()))
                .toList();
        List<Outline.Part> parts = Outline.parts(this, paragraphs, stylesTell, tableFollows);
        for (int i = 0; i < paragraphs.size(); i++) {
            decide(paragraphs.get(i), parts.get(i), said);
        }
    }

    private void decide(Paragraph paragraph, Outline.Part part, boolean said) {
        String text = paragraph.text();
        if (part instanceof Outline.Part.Title || !paragraph.look().isItem()) {
            sections.close(Sections.INTRODUCTION);
        } else {
            sections.close(Sections.ITEM + paragraph.look().listLevel());
        }
        switch (part) {
            case Outline.Part.Title(int level) -> {
                sections.open(text, level);
                leave(text, paragraph.origin(), SkipReason.HEADING);
            }
            case Outline.Part.ListTitle(int level) -> {
                SkipReason around = sections.kind().reason();
                sections.openList(text, level);
                SkipReason own = level >= Sections.ITEM ? SkipReason.HEADING : SkipReason.INTRODUCTION;
                leave(text, paragraph.origin(), around == null ? own : around);
            }
            case Outline.Part.Out(SkipReason reason) -> leave(text, paragraph.origin(), reason);
            case Outline.Part.Words() -> {
                SkipReason reason = reasonOfSection(paragraph, said);
                if (reason == null) {
                    take(text, paragraph.origin(), sections.titles());
                } else {
                    leave(text, paragraph.origin(), reason);
                }
            }
        }
    }

    /** Sentences above the first section of a file that announces what was said only lead up to it. */
    private @Nullable SkipReason reasonOfSection(Paragraph paragraph, boolean said) {
        boolean leadsUp = said && sections.isEmpty() && !paragraph.look().isItem();
        return leadsUp ? SkipReason.BACKGROUND : sections.kind().reason();
    }
}
