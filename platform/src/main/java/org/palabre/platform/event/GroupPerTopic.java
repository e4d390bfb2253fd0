package org.palabre.platform.event;

import java.lang.reflect.AnnotatedElement;
import java.util.HashMap;
import java.util.Map;
import org.springframework.kafka.annotation.KafkaListenerAnnotationBeanPostProcessor.AnnotationEnhancer;

/**
 * Assigns each listener its own consumer group, named {@code service.topic}. In a shared group, every joining or
 * leaving listener would cause a rebalance of all topics.
 */
final class GroupPerTopic implements AnnotationEnhancer {

    private static final String GROUP = "groupId";

    private final String service;

    GroupPerTopic(String service) {
        this.service = service;
    }

    @Override
    public Map<String, Object> apply(Map<String, Object> listener, AnnotatedElement element) {
        if (!"".equals(listener.get(GROUP))) {
            return listener;
        }
        Map<String, Object> attributes = new HashMap<>(listener);
        attributes.put(GROUP, service + "." + String.join("-", (String[]) listener.get("topics")));
        return attributes;
    }
}
