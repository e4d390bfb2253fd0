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
 * The fields for which a query names the wanted value or values: {@code {a: 1}}, {@code {a: {$eq: 1}}},
 * {@code {a: {$in: [1, 2]}}}, at the top and inside {@code $and}. All other conditions are left to the matcher, which
 * checks every document found anyway.
 */
record WantedValues(Map<String, List<Object>> byField) {

    static WantedValues of(Document query) {
        Map<String, List<Object>> wanted = new HashMap<>();
        collect(query, wanted);
        return new WantedValues(wanted);
    }

    Set<String> fields() {
        return byField.keySet();
    }

    List<Object> valuesOf(String field) {
        return byField.getOrDefault(field, List.of());
    }

    private static void collect(Document query, Map<String, List<Object>> wanted) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> parts) {
                for (Object part : parts) {
                    if (part instanceof Document document) {
                        collect(document, wanted);
                    }
                }
            } else if (!field.startsWith("$")) {
                List<Object> values = values(condition);
                if (!values.isEmpty()) {
                    wanted.putIfAbsent(field, values);
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
        return values.stream().allMatch(WantedValues::isScalar);
    }

    /** Null also means "missing", lists and documents have rules of their own: those are not looked up. */
    private static boolean isScalar(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof UUID
                || value instanceof ObjectId
                || value instanceof Instant;
    }
}
