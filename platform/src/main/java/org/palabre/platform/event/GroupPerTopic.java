package org.palabre.platform.event;

import java.lang.reflect.AnnotatedElement;
import java.util.HashMap;
import java.util.Map;
import org.springframework.kafka.annotation.KafkaListenerAnnotationBeanPostProcessor.AnnotationEnhancer;

/**
 * Gives the listener of each topic a consumer group of its own, named {@code service.topic}. In a shared one, every
 * listener that joins or leaves would halt the readers of all other topics until they have noticed.
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
        Map<String, Object> named = new HashMap<>(listener);
        named.put(GROUP, service + "." + String.join("-", (String[]) listener.get("topics")));
        return named;
    }
}
