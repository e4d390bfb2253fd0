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

/** {@code palabre start}: runs everything until it is told to stop. */
@Command(
        name = "start",
        description = "Starts Palabre and keeps it running until Ctrl-C.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class StartCommand implements Callable<Integer> {

    private static final int COULD_NOT_START = 2;

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
    private boolean rehearsal;

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
            if (rehearsal) {
                Rehearsal.play(standalone.port());
                standalone.close();
                return 0;
            }
            if (demo && !standalone.firstAccounts().isEmpty()) {
                out.println("Preparing the demonstration...");
                out.flush();
                Demonstration.play(standalone.port(), passwords(standalone));
            }
            standalone
                    .firstAccounts()
                    .forEach(account -> out.printf(
                            "Account %s has the password %s (shown this once; change it at /accounts/me).%n",
                            account.name(), account.password()));
            out.println("Palabre is ready at http://localhost:" + standalone.port());
            out.flush();
            stopWithTheProcess(standalone);
            return 0;
        } catch (CannotStart e) {
            spec.commandLine().getErr().println(e.getMessage());
            return COULD_NOT_START;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(StartCommand.class).error("Palabre could not start", e);
            spec.commandLine()
                    .getErr()
                    .println("Palabre could not start (%s); the reason is in %s."
                            .formatted(e.getMessage(), folder.resolve("logs")));
            return COULD_NOT_START;
        }
    }

    private static Map<String, String> passwords(Standalone standalone) {
        return standalone.firstAccounts().stream()
                .collect(Collectors.toMap(FreshPassword::name, FreshPassword::password));
    }

    /** Returns only when the process is told to stop; the shutdown then waits until everything is closed. */
    private static void stopWithTheProcess(Standalone standalone) throws InterruptedException {
        var stop = Thread.ofPlatform().name("stop").unstarted(standalone::close);
        Runtime.getRuntime().addShutdownHook(stop);
        new CountDownLatch(1).await();
    }
}
