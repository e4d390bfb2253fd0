package org.palabre.standalone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.palabre.accounts.account.FirstAccounts;
import org.palabre.accounts.account.ManageAccounts.FreshPassword;
import org.palabre.accounts.signin.web.AccountSignIn;
import org.palabre.embedded.broker.EmbeddedBroker;
import org.palabre.embedded.store.EmbeddedStore;
import org.palabre.embedded.store.StoreSettings;
import org.palabre.embedded.web.SharedHttpServer;
import org.palabre.embedded.web.WebLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.netty.ChannelBindException;

/** The running system: what was started, in the order in which it has to be stopped. */
final class Standalone implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Standalone.class);

    private final Deque<AutoCloseable> toStop = new ArrayDeque<>();
    private final List<ServiceContext> services = new ArrayList<>();
    private final SharedSignIn signIn = new SharedSignIn();
    private List<FreshPassword> firstAccounts = List.of();
    private int port;

    private Standalone() {}

    /**
     * Starts everything and returns when it can take work.
     *
     * @param port 0 for any free port
     * @param data where everything is kept
     * @param everyRole whether the first start opens an account for each role, and not the secretariat's alone
     * @throws CannotStart with the reason, after stopping what had been started
     */
    static Standalone start(int port, Path data, boolean everyRole, List<ServiceModule> modules) {
        return start(port, data, everyRole, modules, EmbeddedBroker::start);
    }

    /** Starts everything, the broker as the caller wants it started in its folder. */
    static Standalone start(
            int port,
            Path data,
            boolean everyRole,
            List<ServiceModule> modules,
            Function<Path, EmbeddedBroker> startBroker) {
        var standalone = new Standalone();
        try {
            standalone.startAll(port, data, everyRole, modules, startBroker);
            return standalone;
        } catch (RuntimeException e) {
            standalone.close();
            throw e;
        }
    }

    int port() {
        return port;
    }

    /** Passwords of the accounts that this start opened, to be shown once; empty on every start but the first. */
    List<FreshPassword> firstAccounts() {
        return firstAccounts;
    }

    /** A bean of whichever service has one of that type. */
    <T> T bean(Class<T> type) {
        return services.stream()
                .flatMap(service -> service.find(type).stream())
                .findFirst()
                .orElseThrow();
    }

    private void startAll(
            int wantedPort,
            Path data,
            boolean everyRole,
            List<ServiceModule> modules,
            Function<Path, EmbeddedBroker> startBroker) {
        DataFolder folder = stopLater(DataFolder.take(data));
        SharedHttpServer http = bind(wantedPort);
        port = http.port();
        Properties secrets = Secrets.readOrMake(folder.secrets());
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("start-", 0).factory())) {
            var opening = later(threads, () -> EmbeddedStore.open(folder.store(), StoreSettings.defaults()));
            var starting = later(threads, () -> startBroker.apply(folder.broker()));
            EmbeddedStore store = stopLater(opening);
            EmbeddedBroker broker = stopLater(starting);
            List<CompletableFuture<ServiceContext>> contexts = modules.stream()
                    .map(module -> later(
                            threads,
                            () -> ServiceContext.start(
                                    module, http, signIn, properties(module, store, broker, secrets))))
                    .toList();
            waitForAll(contexts);
        }
        services.forEach(service -> {
            service.find(AccountSignIn.class).ifPresent(signIn::use);
            service.find(FirstAccounts.class).ifPresent(first -> firstAccounts = first.openIfNone(everyRole));
        });
        services.forEach(ServiceContext::awaitListeners);
        // Stopped first, whatever was started after it.
        toStop.remove(http);
        toStop.push(http);
        http.open(() -> services.stream().allMatch(ServiceContext::isHealthy));
    }

    /** Also when one fails, the others are noted, so that they are stopped before what they stand on. */
    private void waitForAll(List<CompletableFuture<ServiceContext>> contexts) {
        RuntimeException failure = null;
        for (CompletableFuture<ServiceContext> context : contexts) {
            try {
                services.add(stopLater(context));
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private SharedHttpServer bind(int wantedPort) {
        try {
            return stopLater(SharedHttpServer.bind(wantedPort, WebLimits.defaults()));
        } catch (ChannelBindException e) {
            throw new CannotStart(
                    "Port %d is taken by another program or not allowed; choose another with --port."
                            .formatted(wantedPort),
                    e);
        }
    }

    private static Map<String, Object> properties(
            ServiceModule module, EmbeddedStore store, EmbeddedBroker broker, Properties secrets) {
        Map<String, Object> properties = new HashMap<>();
        secrets.forEach((name, value) -> properties.put(name.toString(), value));
        properties.put("spring.mongodb.uri", store.uri(module.name()));
        properties.put("spring.kafka.bootstrap-servers", broker.bootstrapServers());
        // One reader of each topic: on few cores, more only take turns, and each asks the broker for its own part.
        properties.put("spring.kafka.listener.concurrency", "1");
        properties.put("spring.jmx.enabled", "false");
        // The public port shows none of the actuator's pages; health is reported by the process as a whole.
        properties.put("management.server.port", "-1");
        return properties;
    }

    private static <T> CompletableFuture<T> later(ExecutorService threads, Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, threads);
    }

    private <T extends AutoCloseable> T stopLater(CompletableFuture<T> starting) {
        try {
            return stopLater(starting.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private <T extends AutoCloseable> T stopLater(T started) {
        toStop.push(started);
        return started;
    }

    /** Stops the port first, then the services, the broker, the store, and lets go of the folder. */
    @Override
    public void close() {
        while (!toStop.isEmpty()) {
            AutoCloseable next = toStop.pop();
            try {
                next.close();
            } catch (Exception e) {
                log.error("{} did not stop cleanly", next.getClass().getSimpleName(), e);
            }
        }
    }
}
