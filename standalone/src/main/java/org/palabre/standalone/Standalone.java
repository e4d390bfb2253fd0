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

/** The running system with its components, in the order of shutdown. */
final class Standalone implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Standalone.class);

    private final Deque<AutoCloseable> resources = new ArrayDeque<>();
    private final List<ServiceContext> services = new ArrayList<>();
    private final SharedSignIn signIn = new SharedSignIn();
    private List<FreshPassword> firstAccounts = List.of();
    private int port;

    private Standalone() {}

    /**
     * Starts all components and returns once they are ready.
     *
     * @param port port of the web server; 0 selects a free one
     * @param data the data folder
     * @param everyRole whether the first start opens an account per role, not only the secretariat's
     * @throws CannotStart with the reason, after the started components are stopped
     */
    static Standalone start(int port, Path data, boolean everyRole, List<ServiceModule> modules) {
        return start(port, data, everyRole, modules, EmbeddedBroker::start);
    }

    /** Starts all components, with a custom broker. */
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

    /** Passwords of newly opened accounts, to be shown once; empty except at the first start. */
    List<FreshPassword> firstAccounts() {
        return firstAccounts;
    }

    /** A bean of this type from any service. */
    <T> T bean(Class<T> type) {
        return services.stream()
                .flatMap(service -> service.find(type).stream())
                .findFirst()
                .orElseThrow();
    }

    private void startAll(
            int requestedPort,
            Path data,
            boolean everyRole,
            List<ServiceModule> modules,
            Function<Path, EmbeddedBroker> startBroker) {
        DataFolder folder = closeLater(DataFolder.open(data));
        SharedHttpServer http = bind(requestedPort);
        port = http.port();
        Properties secrets = Secrets.readOrGenerate(folder.secrets());
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("start-", 0).factory())) {
            var storeStart = startAsync(threads, () -> EmbeddedStore.open(folder.store(), StoreSettings.defaults()));
            var brokerStart = startAsync(threads, () -> startBroker.apply(folder.broker()));
            EmbeddedStore store = closeLater(storeStart);
            EmbeddedBroker broker = closeLater(brokerStart);
            List<CompletableFuture<ServiceContext>> contexts = modules.stream()
                    .map(module -> startAsync(
                            threads,
                            () -> ServiceContext.start(
                                    module, http, signIn, properties(module, store, broker, secrets))))
                    .toList();
            waitForAll(contexts);
        }
        services.forEach(service -> {
            service.find(AccountSignIn.class).ifPresent(signIn::setAccounts);
            service.find(FirstAccounts.class).ifPresent(first -> firstAccounts = first.openIfNone(everyRole));
        });
        services.forEach(ServiceContext::awaitListeners);
        // The server is stopped first.
        resources.remove(http);
        resources.push(http);
        http.open(() -> services.stream().allMatch(ServiceContext::isHealthy));
    }

    /** Collects all contexts even if one fails, so that they are closed before the store and broker. */
    private void waitForAll(List<CompletableFuture<ServiceContext>> contexts) {
        RuntimeException failure = null;
        for (CompletableFuture<ServiceContext> context : contexts) {
            try {
                services.add(closeLater(context));
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private SharedHttpServer bind(int requestedPort) {
        try {
            return closeLater(SharedHttpServer.bind(requestedPort, WebLimits.defaults()));
        } catch (ChannelBindException e) {
            throw new CannotStart(
                    "Port %d is taken by another program or not allowed; choose another with --port."
                            .formatted(requestedPort),
                    e);
        }
    }

    private static Map<String, Object> properties(
            ServiceModule module, EmbeddedStore store, EmbeddedBroker broker, Properties secrets) {
        Map<String, Object> properties = new HashMap<>();
        secrets.forEach((name, value) -> properties.put(name.toString(), value));
        properties.put("spring.mongodb.uri", store.uri(module.name()));
        properties.put("spring.kafka.bootstrap-servers", broker.bootstrapServers());
        // One consumer per topic: more would only compete on few cores.
        properties.put("spring.kafka.listener.concurrency", "1");
        properties.put("spring.jmx.enabled", "false");
        // No actuator endpoints on the public port; the process reports health as a whole.
        properties.put("management.server.port", "-1");
        return properties;
    }

    private static <T> CompletableFuture<T> startAsync(ExecutorService threads, Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, threads);
    }

    private <T extends AutoCloseable> T closeLater(CompletableFuture<T> starting) {
        try {
            return closeLater(starting.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private <T extends AutoCloseable> T closeLater(T started) {
        resources.push(started);
        return started;
    }

    /** Stops the server, then the services, the broker and the store, and unlocks the data folder. */
    @Override
    public void close() {
        while (!resources.isEmpty()) {
            AutoCloseable next = resources.pop();
            try {
                next.close();
            } catch (Exception e) {
                log.error("{} did not stop cleanly", next.getClass().getSimpleName(), e);
            }
        }
    }
}
