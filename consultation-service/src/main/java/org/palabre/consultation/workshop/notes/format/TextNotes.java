package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.splitting.Findings;
import org.palabre.consultation.workshop.notes.splitting.Outline;
import org.palabre.consultation.workshop.notes.splitting.RunningText;

/** Reads plain text. */
final class TextNotes {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private final Findings findings;

    TextNotes(Findings findings) {
        this.findings = findings;
    }

    void read(DecodedText text) {
        text.warnings().forEach(findings::warned);
        List<RunningText.Line> lines = new ArrayList<>();
        for (String line : LINE_BREAK.split(text.content(), -1)) {
            lines.add(new RunningText.Line(line, new Origin.Line(lines.size() + 1)));
        }
        Outline outline = Outline.ofText(findings);
        RunningText.outline(lines, outline);
        outline.decide(false);
    }
}
