package org.palabre.platform.event;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.annotation.KafkaListenerAnnotationBeanPostProcessor.AnnotationEnhancer;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;

/** Configures the outbox relay, consumers with dead letters, and the creation of missing topics. */
@Configuration(proxyBeanMethods = false)
@EnableKafka
@EnableConfigurationProperties(EventSettings.class)
public class EventConfiguration {

    @Bean
    Topics topics() {
        return Topics.load();
    }

    @Bean
    KafkaAdmin.NewTopics publishedTopics(Topics topics, EventSettings settings) {
        return new KafkaAdmin.NewTopics(topics.definitions(settings.replicas()));
    }

    @Bean
    OutboxRelay outboxRelay(
            MongoOperations mongo,
            KafkaTemplate<String, String> kafka,
            Topics topics,
            EventSettings settings,
            MeterRegistry meters,
            Environment environment) {
        var publisher = new EventPublisher(
                kafka, topics, "/palabre/" + environment.getRequiredProperty("spring.application.name"));
        return new OutboxRelay(new Outboxes(mongo), publisher, settings.sweepEvery(), meters);
    }

    /** Logs failed sends without the event body, which may contain a contributor's text. */
    @Bean
    ProducerListener<Object, Object> sendFailureLogger() {
        var listener = new LoggingProducerListener<>();
        listener.setIncludeContents(false);
        return listener;
    }

    @Bean
    AggregateBulk aggregateBulk(MongoOperations mongo, OutboxRelay relay) {
        return new AggregateBulk(mongo, relay);
    }

    @Bean
    static WakeRelayAfterSave wakeRelayAfterSave(ObjectProvider<OutboxRelay> relay) {
        return new WakeRelayAfterSave(relay);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AnnotationEnhancer groupPerTopic(Environment environment) {
        return new GroupPerTopic(environment.getRequiredProperty("spring.kafka.consumer.group-id"));
    }

    @Bean
    CommonErrorHandler deadLetters(KafkaTemplate<String, String> kafka, EventSettings settings) {
        return DeadLetters.handler(kafka, settings);
    }
}
