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

/** A running service: its Spring context, connected to this process's port, store and broker. */
final class ServiceContext implements AutoCloseable {

    private static final Duration LISTENERS_PATIENCE = Duration.ofSeconds(60);
    private static final Duration LISTENERS_PAUSE = Duration.ofMillis(20);

    private final String name;
    private final ConfigurableApplicationContext context;

    private ServiceContext(String name, ConfigurableApplicationContext context) {
        this.name = name;
        this.context = context;
    }

    /**
     * Starts a service.
     *
     * @param properties what this process knows better than the service's own settings
     */
    static ServiceContext start(
            ServiceModule module, SharedHttpServer http, SharedSignIn signIn, Map<String, Object> properties) {
        ConfigurableApplicationContext context = Platform.service(module.application(), module.name())
                .web(WebApplicationType.REACTIVE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(starting -> {
                    starting.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("standalone", properties));
                    var fresh = (GenericApplicationContext) starting;
                    fresh.registerBean(ReactiveWebServerFactory.class, () -> http.webServerFactory(() -> paths(starting)));
                    signIn.offer(fresh, module.application() == AccountsApplication.class);
                })
                .run();
        return new ServiceContext(module.name(), context);
    }

    /** The first path segments that it answers; the empty one is the start page. */
    private static List<String> paths(ConfigurableApplicationContext context) {
        return Arrays.asList(context.getEnvironment().getRequiredProperty("palabre.paths", String[].class));
    }

    /**
     * Waits until all its listeners have been given their part of the topics.
     *
     * @throws CannotStart when that takes unreasonably long
     */
    void awaitListeners() {
        var registry =
                context.getBeanProvider(KafkaListenerEndpointRegistry.class).getIfAvailable();
        if (registry == null) {
            return;
        }
        long end = System.nanoTime() + LISTENERS_PATIENCE.toNanos();
        while (!registry.getListenerContainers().stream().allMatch(ServiceContext::hasWork)) {
            if (System.nanoTime() > end) {
                throw new CannotStart("The listeners of the %s service were not ready in time.".formatted(name));
            }
            pause();
        }
    }

    private static boolean hasWork(MessageListenerContainer listener) {
        var partitions = listener.getAssignedPartitions();
        return partitions != null && !partitions.isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(LISTENERS_PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    /** A bean of the service, if it has one of that type. */
    <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(context.getBeanProvider(type).getIfAvailable());
    }

    /** Whether everything the service leans on answers. */
    boolean isHealthy() {
        var health = context.getBeanProvider(HealthEndpoint.class).getIfAvailable();
        return health == null || Status.UP.equals(health.health().getStatus());
    }

    /** Stops listening, publishes what is under way and closes the context. */
    @Override
    public void close() {
        context.close();
    }
}
