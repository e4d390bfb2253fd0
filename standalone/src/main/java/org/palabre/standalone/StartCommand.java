package org.palabre.standalone;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.palabre.accounts.account.ManageAccounts.FreshPassword;
import org.palabre.standalone.demo.Demonstration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palabre start}: runs all services until stopped. */
@Command(
        name = "start",
        description = "Starts Palabre and keeps it running until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    private final List<ServiceModule> modules;

    @Mixin
    private final ServerOptions server = new ServerOptions();

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
        if (!training) {
            server.say("Starting...");
        }
        return server.run(ServerOptions.home("data"), demo, modules, this::work);
    }

    private boolean work(Standalone standalone) throws InterruptedException {
        if (training) {
            TrainingRun.run(standalone.port());
            return false;
        }
        server.reportAccounts(standalone);
        if (demo && !standalone.firstAccounts().isEmpty()) {
            server.say("Preparing the demonstration...");
            Demonstration.create(standalone.port(), passwords(standalone));
        }
        server.reportReady(standalone, "Palabre");
        return true;
    }

    private static Map<String, String> passwords(Standalone standalone) {
        return standalone.firstAccounts().stream()
                .collect(Collectors.toMap(FreshPassword::name, FreshPassword::password));
    }
}
