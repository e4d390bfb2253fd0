package org.palabre.consultation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    Path parent;

    /** Creates a work folder with an upload, prints its path and waits to be killed. */
    static final class KilledProcess {

        private KilledProcess() {}

        public static void main(String[] arguments) throws IOException {
            WorkFolder folder = WorkFolder.in(Path.of(arguments[0]));
            folder.touch();
            Files.writeString(folder.path().resolve("upload.notes"), "- Un forage à Dori");
            System.out.println(folder.path());
            System.in.read();
        }
    }

    @Test
    void aStartRemovesOnlyFoldersOfKilledProcesses() throws Exception {
        Files.writeString(parent.resolve("palabre-work-notes.txt"), "an unrelated file");
        try (WorkFolder own = WorkFolder.in(parent)) {
            Process process = start();
            try {
                Path other = Path.of(process.inputReader().readLine());
                WorkFolder.in(parent).close();
                assertThat(other.resolve("upload.notes")).exists();
                process.destroyForcibly().waitFor();
                WorkFolder.in(parent).close();
                assertThat(other).doesNotExist();
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertThat(own.path()).exists();
        }
        assertThat(parent).isDirectoryContaining("glob:**/palabre-work-notes.txt");
        assertThat(parent.toFile().list()).hasSize(1);
    }

    @Test
    void onlyTheOwnerHasAccess() throws IOException {
        try (WorkFolder folder = WorkFolder.in(parent)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
