package org.palabre.standalone;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palabre.accounts.AccountsApplication;
import org.palabre.embedded.web.SharedHttpServer;
import org.palabre.platform.Platform;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.server.reactive.ReactiveWebServerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Spring context of a service, connected to the server, store and broker of the process. */
final class ServiceContext implements AutoCloseable {

    private static final Duration LISTENER_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(20);

    private final String name;
    private final ConfigurableApplicationContext context;

    private ServiceContext(String name, ConfigurableApplicationContext context) {
        this.name = name;
        this.context = context;
    }

    /**
     * Starts a service.
     *
     * @param properties settings that override those of the service
     */
    static ServiceContext start(
            ServiceModule module, SharedHttpServer http, SharedSignIn signIn, Map<String, Object> properties) {
        ConfigurableApplicationContext context = Platform.service(module.application(), module.name())
                .web(WebApplicationType.REACTIVE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(applicationContext -> {
                    applicationContext
                            .getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("standalone", properties));
                    var genericContext = (GenericApplicationContext) applicationContext;
                    genericContext.registerBean(
                            ReactiveWebServerFactory.class,
                            () -> http.webServerFactory(() -> paths(applicationContext)));
                    signIn.register(genericContext, module.application() == AccountsApplication.class);
                })
                .run();
        return new ServiceContext(module.name(), context);
    }

    /** First path segments of the service; empty for the start page. */
    private static List<String> paths(ConfigurableApplicationContext context) {
        return Arrays.asList(context.getEnvironment().getRequiredProperty("palabre.paths", String[].class));
    }

    /**
     * Waits until all listeners have partitions assigned.
     *
     * @throws CannotStart after a timeout
     */
    void awaitListeners() {
        var registry =
                context.getBeanProvider(KafkaListenerEndpointRegistry.class).getIfAvailable();
        if (registry == null) {
            return;
        }
        long end = System.nanoTime() + LISTENER_TIMEOUT.toNanos();
        while (!registry.getListenerContainers().stream().allMatch(ServiceContext::hasPartitions)) {
            if (System.nanoTime() > end) {
                throw new CannotStart("The listeners of the %s service were not ready in time.".formatted(name));
            }
            pause();
        }
    }

    private static boolean hasPartitions(MessageListenerContainer listener) {
        var partitions = listener.getAssignedPartitions();
        return partitions != null && !partitions.isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    /** A bean of this type, if any. */
    <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(context.getBeanProvider(type).getIfAvailable());
    }

    /** Whether the dependencies of the service are available. */
    boolean isHealthy() {
        var health = context.getBeanProvider(HealthEndpoint.class).getIfAvailable();
        return health == null || Status.UP.equals(health.health().getStatus());
    }

    /** Stops the listeners, finishes publication and closes the context. */
    @Override
    public void close() {
        context.close();
    }
}
