package org.palabre.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.palabre.accounts.account.ManageAccounts.FreshPassword;
import org.palabre.standalone.demo.Demonstration;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code palabre start}: runs all services until stopped. */
@Command(
        name = "start",
        description = "Starts Palabre and keeps it running until Ctrl-C.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class StartCommand implements Callable<Integer> {

    private static final int START_FAILED = 2;

    private final List<ServiceModule> modules;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "where browsers reach it; 0 for any free port")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "where everything is kept")
    private Path data = Path.of(System.getProperty("palabre.home", "."), "data");

    @Option(names = "--demo", description = "opens two consultations with contributions to look around in")
    private boolean demo;

    @Option(
            names = "--rehearsal",
            hidden = true,
            description = "starts, answers a few requests and stops; the launcher uses it to prepare fast starts")
    private boolean training;

    StartCommand(List<ServiceModule> modules) {
        this.modules = modules;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = data.toAbsolutePath().normalize();
        Logs.writeInto(folder.resolve("logs"));
        PrintWriter out = spec.commandLine().getOut();
        try {
            Standalone standalone = Standalone.start(port, folder, demo, modules);
            if (training) {
                TrainingRun.run(standalone.port());
                standalone.close();
                return 0;
            }
            if (demo && !standalone.firstAccounts().isEmpty()) {
                out.println("Preparing the demonstration...");
                out.flush();
                Demonstration.create(standalone.port(), passwords(standalone));
            }
            standalone
                    .firstAccounts()
                    .forEach(account -> out.printf(
                            "Account %s has the password %s (shown this once; change it at /accounts/me).%n",
                            account.name(), account.password()));
            out.println("Palabre is ready at http://localhost:" + standalone.port());
            out.flush();
            blockUntilStopped(standalone);
            return 0;
        } catch (CannotStart e) {
            spec.commandLine().getErr().println(e.getMessage());
            return START_FAILED;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(StartCommand.class).error("Palabre could not start", e);
            spec.commandLine()
                    .getErr()
                    .println("Palabre could not start (%s); see the logs in %s."
                            .formatted(e.getMessage(), folder.resolve("logs")));
            return START_FAILED;
        }
    }

    private static Map<String, String> passwords(Standalone standalone) {
        return standalone.firstAccounts().stream()
                .collect(Collectors.toMap(FreshPassword::name, FreshPassword::password));
    }

    /** Blocks until the process is stopped; the shutdown waits until all is closed. */
    private static void blockUntilStopped(Standalone standalone) throws InterruptedException {
        var stop = Thread.ofPlatform().name("stop").unstarted(standalone::close);
        Runtime.getRuntime().addShutdownHook(stop);
        new CountDownLatch(1).await();
    }
}
