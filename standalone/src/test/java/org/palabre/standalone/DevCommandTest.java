package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.cli.PalabreCommand;

class DevCommandTest {

    private static final Pattern READY = Pattern.compile("The service feedback is ready at (http://localhost:\\d+)");

    @TempDir
    Path folder;

    @Test
    void oneServiceRunsWithTheAccountsAndWithoutTheOthers() throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Palabre.class.getName(),
                        "dev",
                        "feedback",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            String address = awaitAddress(process, output);
            assertThat(status(address, "/health")).isEqualTo(200);
            assertThat(status(address, "/responses")).isEqualTo(200);
            assertThat(status(address, "/sign-in")).isEqualTo(200);
            assertThat(status(address, "/themes"))
                    .as("a path of another service")
                    .isEqualTo(503);
            assertThat(Files.readString(output)).contains("Account secretariat has the password", "Account forum has");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void anUnknownServiceIsRefusedWithTheNamesOfAll() {
        var errors = new StringWriter();
        int code = PalabreCommand.with(new DevCommand(ServiceModules.all()))
                .setErr(new PrintWriter(errors, true))
                .execute("dev", "themes");
        assertThat(code).isEqualTo(2);
        assertThat(errors.toString())
                .isEqualToIgnoringNewLines(
                        "There is no service \"themes\"; there are accounts, consultation, synthesis, feedback.");
    }

    @Test
    void theHelpNamesServicesAndPorts() {
        var help = new StringWriter();
        int code = PalabreCommand.with(new DevCommand(ServiceModules.all()))
                .setOut(new PrintWriter(help, true))
                .execute("dev", "--help");
        assertThat(code).isZero();
        assertThat(help.toString())
                .contains("accounts, consultation, synthesis, feedback", "--port", "--debug-port", "--data", "5005");
    }

    private static String awaitAddress(Process process, Path output) {
        await().atMost(Duration.ofMinutes(3))
                .failFast("the process ended", () -> !process.isAlive())
                .untilAsserted(() -> assertThat(Files.readString(output)).containsPattern(READY));
        try {
            var address = READY.matcher(Files.readString(output));
            assertThat(address.find()).isTrue();
            return address.group(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int status(String address, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Accept", "text/html,application/json")
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
