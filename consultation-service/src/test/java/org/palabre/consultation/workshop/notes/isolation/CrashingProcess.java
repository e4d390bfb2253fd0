package org.palabre.consultation.workshop.notes.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.Origin;
import tools.jackson.databind.SequenceWriter;

/** Reports a part of the file, and ends without a last word. */
final class CrashingProcess {

    private CrashingProcess() {}

    public static void main(String[] arguments) throws IOException {
        SequenceWriter reports = Report.writer(new FileOutputStream(FileDescriptor.out));
        reports.write(new Report.Started());
        reports.write(new Report.Found(new NoteItem("La première de dix propositions", new Origin.Line(1))));
        reports.flush();
        Runtime.getRuntime().halt(17);
    }
}
