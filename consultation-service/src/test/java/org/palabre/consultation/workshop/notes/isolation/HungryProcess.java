package org.palabre.consultation.workshop.notes.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SequenceWriter;

/** Reads nothing and takes memory until there is none. */
final class HungryProcess {

    private HungryProcess() {}

    public static void main(String[] arguments) throws IOException {
        SequenceWriter reports = Report.writer(new FileOutputStream(FileDescriptor.out));
        reports.write(new Report.Started());
        reports.flush();
        List<byte[]> taken = new ArrayList<>();
        while (!taken.contains(new byte[0])) {
            taken.add(new byte[1 << 20]);
        }
    }
}
