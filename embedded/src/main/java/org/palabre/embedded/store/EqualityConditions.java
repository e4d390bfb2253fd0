package org.palabre.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The equality conditions of a query: {@code {a: 1}}, {@code {a: {$eq: 1}}} and {@code {a: {$in: [1, 2]}}}, at the top
 * level and inside {@code $and}. The matcher checks every found document against all other conditions.
 */
record EqualityConditions(Map<String, List<Object>> byField) {

    static EqualityConditions of(Document query) {
        Map<String, List<Object>> conditions = new HashMap<>();
        collect(query, conditions);
        return new EqualityConditions(conditions);
    }

    Set<String> fields() {
        return byField.keySet();
    }

    List<Object> valuesOf(String field) {
        return byField.getOrDefault(field, List.of());
    }

    private static void collect(Document query, Map<String, List<Object>> conditions) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> parts) {
                for (Object part : parts) {
                    if (part instanceof Document document) {
                        collect(document, conditions);
                    }
                }
            } else if (!field.startsWith("$")) {
                List<Object> values = values(condition);
                if (!values.isEmpty()) {
                    conditions.putIfAbsent(field, values);
                }
            }
        });
    }

    private static List<Object> values(@Nullable Object condition) {
        if (condition instanceof Document operators) {
            if (operators.get("$in") instanceof Collection<?> choices && areScalar(choices)) {
                return List.copyOf(choices);
            }
            Object equal = operators.get("$eq");
            return isScalar(equal) ? List.of(equal) : List.of();
        }
        return isScalar(condition) ? List.of(condition) : List.of();
    }

    private static boolean areScalar(Collection<?> values) {
        return values.stream().allMatch(EqualityConditions::isScalar);
    }

    /** Excludes null, which also means "missing", and lists and documents, which have matching rules of their own. */
    private static boolean isScalar(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof UUID
                || value instanceof ObjectId
                || value instanceof Instant;
    }
}
