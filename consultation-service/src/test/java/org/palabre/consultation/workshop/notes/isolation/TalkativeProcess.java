package org.palabre.consultation.workshop.notes.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.Origin;
import tools.jackson.databind.SequenceWriter;

/** Reads nothing and reports without end. */
final class TalkativeProcess {

    private TalkativeProcess() {}

    public static void main(String[] arguments) throws IOException {
        SequenceWriter reports = Report.writer(new FileOutputStream(FileDescriptor.out));
        reports.write(new Report.Started());
        for (int line = 1; line > 0; line++) {
            reports.write(new Report.Found(new NoteItem("Encore une proposition", new Origin.Line(line))));
        }
    }
}
