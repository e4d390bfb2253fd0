package org.palabre.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.palabre.cli.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palabre dev}: runs one service with the accounts, an embedded store and an embedded broker. */
@Command(
        name = "dev",
        description = {
            "Starts one service to work on, with the local accounts and an embedded store and broker in one process.",
            "The launcher builds what has changed before; after a change, stop and start again.",
            "Data of each service is kept apart; the first start opens an account for each role."
        },
        mixinStandardHelpOptions = true)
final class DevCommand implements Callable<Integer> {

    private static final String ACCOUNTS = "accounts";

    private final List<ServiceModule> modules;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Parameters(
            paramLabel = "SERVICE",
            completionCandidates = Names.class,
            description = "one of ${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init") // required
    private String service;

    /** Read by the launcher, since the JVM opens the port before this class is loaded. */
    @Option(
            names = "--debug-port",
            paramLabel = "PORT",
            defaultValue = "5005",
            description =
                    "where a debugger attaches (default: ${DEFAULT-VALUE}); 0 for any free port, which is printed")
    @SuppressWarnings("UnusedVariable")
    private int debugPort;

    DevCommand(List<ServiceModule> modules) {
        this.modules = modules;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (modules.stream().noneMatch(module -> module.name().equals(service))) {
            spec.commandLine()
                    .getErr()
                    .printf("There is no service \"%s\"; there are %s.%n", service, String.join(", ", new Names()));
            return ExitCode.NOT_DONE;
        }
        Path data = ServerOptions.home("target").resolve("dev").resolve(service);
        return server.run(data, true, chosen(), this::work);
    }

    /** The service and, for members to sign in, the accounts. */
    private List<ServiceModule> chosen() {
        return modules.stream()
                .filter(module -> module.name().equals(service) || module.name().equals(ACCOUNTS))
                .toList();
    }

    private boolean work(Standalone standalone) {
        server.reportAccounts(standalone);
        server.reportReady(standalone, "The service " + service);
        return true;
    }

    /** The names of all services, for the help. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ServiceModules.all().stream().map(ServiceModule::name).iterator();
        }
    }
}
