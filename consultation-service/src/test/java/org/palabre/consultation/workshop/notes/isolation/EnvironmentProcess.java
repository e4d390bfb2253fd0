package org.palabre.consultation.workshop.notes.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.Origin;
import tools.jackson.databind.SequenceWriter;

/** Reports what it knows of its surroundings. */
final class EnvironmentProcess {

    private EnvironmentProcess() {}

    public static void main(String[] arguments) throws IOException {
        try (SequenceWriter reports = Report.writer(new FileOutputStream(FileDescriptor.out))) {
            reports.write(new Report.Started());
            for (String text : new String[] {System.getenv().toString(), System.getProperty("user.dir")}) {
                reports.write(new Report.Found(new NoteItem(text, new Origin.Line(1))));
            }
            reports.write(new Report.Done());
        }
    }
}
