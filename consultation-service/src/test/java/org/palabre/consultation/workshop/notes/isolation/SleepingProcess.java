package org.palabre.consultation.workshop.notes.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.SequenceWriter;

/** Reads nothing and never ends, nor does the process that it starts; writes into the file where they are. */
final class SleepingProcess {

    private SleepingProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        SequenceWriter reports = Report.writer(new FileOutputStream(FileDescriptor.out));
        reports.write(new Report.Started());
        reports.flush();
        Process child = new ProcessBuilder("sleep", "600").inheritIO().start();
        Files.writeString(Path.of(arguments[0]), System.getProperty("user.dir") + "\n" + child.pid());
        Thread.sleep(Duration.ofMinutes(10));
    }
}
