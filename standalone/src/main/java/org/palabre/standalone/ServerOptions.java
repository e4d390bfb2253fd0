package org.palabre.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.terminal.ExitCode;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shared by commands that start a server: options, start, stop and exit codes. */
final class ServerOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "where browsers reach it (default: ${DEFAULT-VALUE}); 0 for any free port")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where everything is kept (default: data beside the launcher; of dev, target/dev/SERVICE)")
    @Nullable private Path data;

    /** The work of a command on a started server, before it waits for the stop. */
    interface Work {

        /** Returns whether the server is to go on running. */
        boolean with(Standalone standalone) throws InterruptedException;
    }

    /** A folder below that of the launcher. */
    static Path home(String folder) {
        return Path.of(System.getProperty("palabre.home", "."), folder);
    }

    /**
     * Starts services and keeps them running until the process is stopped.
     *
     * @param usualData the data folder without {@code --data}
     * @param everyRole whether the first start opens an account for each role
     */
    int run(Path usualData, boolean everyRole, List<ServiceModule> modules, Work work) throws InterruptedException {
        Path folder = (data == null ? usualData : data).toAbsolutePath().normalize();
        Path logs = folder.resolve("logs");
        Logs.writeInto(logs);
        try {
            Standalone standalone = Standalone.start(port, folder, everyRole, modules);
            if (work.with(standalone)) {
                blockUntilStopped(standalone);
            } else {
                standalone.close();
            }
            return ExitCode.DONE;
        } catch (CannotStart e) {
            spec.commandLine().getErr().println(e.getMessage());
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ServerOptions.class).error("Palabre could not start", e);
            spec.commandLine()
                    .getErr()
                    .println("Palabre could not start (%s); see the logs in %s.".formatted(e.getMessage(), logs));
        }
        return ExitCode.NOT_DONE;
    }

    /** Names the accounts that this start opened, with their passwords. */
    void reportAccounts(Standalone standalone) {
        standalone
                .firstAccounts()
                .forEach(account -> say("Account %s has the password %s (shown this once; change it at /accounts/me)."
                        .formatted(account.name(), account.password())));
    }

    void reportReady(Standalone standalone, String name) {
        say(name + " is ready at http://localhost:" + standalone.port());
    }

    void say(String sentence) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(sentence);
        out.flush();
    }

    /** Blocks until the process is stopped; the shutdown waits until all is closed. */
    private static void blockUntilStopped(Standalone standalone) throws InterruptedException {
        var stop = Thread.ofPlatform().name("stop").unstarted(standalone::close);
        Runtime.getRuntime().addShutdownHook(stop);
        new CountDownLatch(1).await();
    }
}
