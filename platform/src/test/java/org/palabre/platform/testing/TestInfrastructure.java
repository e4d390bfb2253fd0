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
 * A store and a broker for a test context: MongoDB and Kafka in containers where a Docker engine is there, otherwise an
 * embedded store and an embedded broker. One of each serves the whole test run; every context has a database and a
 * consumer group of its own.
 */
public final class TestInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = context.getEnvironment().getRequiredProperty("spring.application.name");
        String own = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        TestPropertyValues.of(
                        "spring.mongodb.uri=" + Servers.MONGO + "/" + own,
                        "spring.kafka.bootstrap-servers=" + Servers.KAFKA,
                        "spring.kafka.consumer.group-id=" + own)
                .applyTo(context);
    }

    private static final class Servers {

        private static final boolean DOCKER = DockerClientFactory.instance().isDockerAvailable();
        static final String MONGO = DOCKER ? containedMongo() : embeddedMongo();
        static final String KAFKA = DOCKER ? containedKafka() : embeddedKafka();

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

        @SuppressWarnings("resource") // lives as long as the test run; Testcontainers removes it
        private static String containedMongo() {
            var mongo = new MongoDBContainer("mongo:8");
            mongo.start();
            return mongo.getConnectionString();
        }

        @SuppressWarnings("resource") // lives as long as the test run; Testcontainers removes it
        private static String containedKafka() {
            var kafka = new KafkaContainer("apache/kafka:4.2.1");
            kafka.start();
            return kafka.getBootstrapServers();
        }
    }
}
