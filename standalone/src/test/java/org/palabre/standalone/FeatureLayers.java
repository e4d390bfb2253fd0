package org.palabre.standalone;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Layers of a service's features. A feature is a package directly below the service's package; it depends on lower
 * layers only, and features of a cycle share a layer.
 */
final class FeatureLayers {

    private final Map<String, Set<String>> uses;
    private final Map<String, Set<String>> reaches = new TreeMap<>();

    /** Layers for the given dependencies. */
    FeatureLayers(Map<String, Set<String>> uses) {
        this.uses = new TreeMap<>(uses);
        uses.keySet().forEach(feature -> reaches.put(feature, reachedFrom(feature)));
    }

    /** Layers of the features below a package. */
    static FeatureLayers of(String service, JavaClasses classes) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            feature(service, type).ifPresent(feature -> {
                Set<String> used = uses.computeIfAbsent(feature, name -> new TreeSet<>());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    feature(service, dependency.getTargetClass().getBaseComponentType())
                            .filter(other -> !other.equals(feature))
                            .ifPresent(used::add);
                }
            });
        }
        return new FeatureLayers(uses);
    }

    private static Optional<String> feature(String service, JavaClass type) {
        String below = service + ".";
        String name = type.getPackageName();
        return name.startsWith(below)
                ? Optional.of(name.substring(below.length()).split("\\.", 2)[0])
                : Optional.empty();
    }

    /** All features, highest layer first. */
    List<String> topDown() {
        return uses.keySet().stream()
                .sorted(Comparator.comparingInt(this::layer).reversed())
                .toList();
    }

    /** Direct dependencies of a feature. */
    Set<String> usedBy(String feature) {
        return uses.getOrDefault(feature, Set.of());
    }

    /** Other features of its cycle, if any. */
    Set<String> cycleOf(String feature) {
        Set<String> cycle = new TreeSet<>(reachedBy(feature));
        cycle.removeIf(other -> other.equals(feature) || !reachedBy(other).contains(feature));
        return cycle;
    }

    /** Layer of a feature: 1 without dependencies, else one above its highest dependency. */
    int layer(String feature) {
        Set<String> lower = new TreeSet<>(reachedBy(feature));
        lower.removeAll(cycleOf(feature));
        lower.remove(feature);
        return 1 + lower.stream().mapToInt(this::layer).max().orElse(0);
    }

    private Set<String> reachedBy(String feature) {
        return reaches.getOrDefault(feature, Set.of());
    }

    private Set<String> reachedFrom(String feature) {
        Set<String> reached = new TreeSet<>();
        reach(feature, reached);
        return reached;
    }

    private void reach(String feature, Set<String> reached) {
        for (String used : usedBy(feature)) {
            if (reached.add(used)) {
                reach(used, reached);
            }
        }
    }
}
