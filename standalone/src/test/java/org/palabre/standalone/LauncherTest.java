package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder of its own, with programs in place of Maven and the JVM that write down how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String MAVEN = """
            #!/bin/sh
            echo "[INFO] Building platform 0.1.0-SNAPSHOT                 [1/2]"
            echo "[INFO] Building standalone 0.1.0-SNAPSHOT               [2/2]"
            mkdir -p standalone/target/fast/lib
            : >standalone/target/fast/palabre.jar
            """;

    /** Practice ends when the test lets it. */
    private static final String JVM = """
            #!/bin/sh
            case "$*" in
              *--rehearsal*)
                echo "$*" >>"$CALLS/practice"
                until [ -e "$CALLS/enough" ]; do sleep 0.1; done
                for option; do case $option in -XX:AOTCacheOutput=*) echo cache >"${option#*=}" ;; esac; done
                ;;
              *) echo "$*" >>"$CALLS/run" ;;
            esac
            """;

    @TempDir
    Path root;

    @BeforeEach
    void prepareTheFolder() throws IOException {
        program(root.resolve("palabre"), Files.readString(Path.of("../palabre")));
        program(root.resolve("bin/mvn"), MAVEN);
        program(root.resolve("jdk/bin/java"), JVM);
        program(root.resolve("jdk/bin/javac"), "#!/bin/sh\n");
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        for (String module : List.of("standalone", "platform")) {
            Files.createDirectories(root.resolve(module).resolve("src/main"));
            Files.writeString(root.resolve(module).resolve("pom.xml"), "");
        }
        Files.writeString(root.resolve("pom.xml"), "");
    }

    @Test
    void theFirstStartNamesEachModuleAndDoesNotWaitForThePracticeRun() throws Exception {
        assertThat(launch("start", "--demo")).contains("[1/2] platform", "[2/2] standalone");
        assertThat(calls("run")).singleElement().asString().endsWith("start --demo");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(calls("practice")).hasSize(1));
        Path cache = root.resolve("standalone/target/fast/palabre.aot");
        assertThat(cache).doesNotExist();
        Files.createFile(root.resolve("enough"));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(cache).exists());
        assertThat(launch("start")).isEmpty();
        assertThat(calls("run")).last().asString().contains("-XX:AOTCache=" + cache);
    }

    @Test
    void practiceOnDemandReturnsWhenTheCacheIsThere() throws Exception {
        Files.createFile(root.resolve("enough"));
        launch("prepare");
        assertThat(root.resolve("standalone/target/fast/palabre.aot")).exists();
        try (Stream<Path> files = Files.list(root.resolve("standalone/target/fast"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lib", "palabre.jar", "palabre.aot");
        }
    }

    @Test
    void devOpensADebugPort() throws Exception {
        launch("dev", "feedback");
        launch("dev", "feedback", "--debug-port", "20505", "--port", "0");
        launch("dev", "--debug-port=0", "feedback");
        launch("dev", "--help");
        assertThat(calls("run"))
                .satisfiesExactly(
                        usual -> assertThat(usual)
                                .contains("address=127.0.0.1:5005 ")
                                .endsWith("dev feedback"),
                        chosen -> assertThat(chosen)
                                .contains("address=127.0.0.1:20505 ")
                                .contains("--port 0"),
                        free -> assertThat(free).contains("address=127.0.0.1:0 "),
                        help -> assertThat(help).doesNotContain("jdwp").endsWith("dev --help"));
        assertThat(launch("dev", "feedback", "--debug-port", "x")).contains("--debug-port takes a number, not x.");
        assertThat(calls("run")).hasSize(4);
    }

    @Test
    void theHelpListsEveryCommand() throws Exception {
        assertThat(launch("help"))
                .contains("\n  start ", "\n  dev SERVICE ", "\n  import FILE ", "\n  group FILE ", "\n  prepare\n")
                .contains("\n  verify\n");
    }

    /** Runs a command of the launcher and returns what it writes. */
    private String launch(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(root, "output", "");
        var words = Stream.concat(Stream.of(root.resolve("palabre").toString()), Stream.of(command))
                .toList();
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().put("CALLS", root.toString());
        builder.environment().put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
        builder.start().waitFor();
        return Files.readString(output);
    }

    private List<String> calls(String kind) throws IOException {
        Path file = root.resolve(kind);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
