package org.palabre.platform.testing;

import de.bwaldvogel.mongo.MongoServer;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Store and broker for a test context: MongoDB and Kafka in containers if Docker is available, otherwise embedded.
 * They are shared by the test run; each context has its own database and consumer group.
 */
public final class TestInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = context.getEnvironment().getRequiredProperty("spring.application.name");
        String uniqueName = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        TestPropertyValues.of(
                        "spring.mongodb.uri=" + Servers.MONGO + "/" + uniqueName,
                        "spring.kafka.bootstrap-servers=" + Servers.KAFKA,
                        "spring.kafka.consumer.group-id=" + uniqueName)
                .applyTo(context);
    }

    private static final class Servers {

        private static final boolean DOCKER = DockerClientFactory.instance().isDockerAvailable();
        static final String MONGO = DOCKER ? mongoContainer() : embeddedMongo();
        static final String KAFKA = DOCKER ? kafkaContainer() : embeddedKafka();

        private static String embeddedMongo() {
            var server = new MongoServer(new CopyingBackend());
            var address = server.bind();
            return "mongodb://127.0.0.1:" + address.getPort();
        }

        private static String embeddedKafka() {
            EmbeddedKafkaBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperties(Map.of("auto.create.topics.enable", "false"));
            broker.afterPropertiesSet();
            return broker.getBrokersAsString();
        }

        @SuppressWarnings("resource") // stopped by Testcontainers at the end of the test run
        private static String mongoContainer() {
            var mongo = new MongoDBContainer("mongo:8");
            mongo.start();
            return mongo.getConnectionString();
        }

        @SuppressWarnings("resource") // stopped by Testcontainers at the end of the test run
        private static String kafkaContainer() {
            var kafka = new KafkaContainer("apache/kafka:4.2.1");
            kafka.start();
            return kafka.getBootstrapServers();
        }
    }
}
