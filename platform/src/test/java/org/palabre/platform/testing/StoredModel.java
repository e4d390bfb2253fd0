package org.palabre.platform.testing;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.PropertyHandler;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.IndexResolver;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.util.ClassUtils;

/** Description of a service's stored model: collections, type names, fields, enum values and indexes. */
public final class StoredModel {

    private final SimpleTypeHolder simpleTypes = new MongoCustomConversions(List.of()).getSimpleTypeHolder();
    private final MongoMappingContext types = new MongoMappingContext();

    private StoredModel(Set<Class<?>> stored) {
        types.setSimpleTypeHolder(simpleTypes);
        types.setManagedTypes(MongoManagedTypes.fromIterable(stored));
        types.afterPropertiesSet();
    }

    /** The model of the documents and named types in these packages. */
    public static StoredModel in(String... packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Document.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(TypeAlias.class));
        return new StoredModel(Arrays.stream(packages)
                .flatMap(candidate -> scanner.findCandidateComponents(candidate).stream())
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .collect(Collectors.toSet()));
    }

    /** Mapping context of the stored types. */
    public MongoMappingContext types() {
        return types;
    }

    /** Types without a stored name of their own. */
    Set<String> nameless() {
        Set<String> nameless = new TreeSet<>();
        Set<Object> names = new TreeSet<>();
        for (MongoPersistentEntity<?> document : documents()) {
            if (!document.getTypeAlias().isPresent()) {
                nameless.add(document.getType().getName());
            }
        }
        for (MongoPersistentEntity<?> entity : List.copyOf(types.getPersistentEntities())) {
            if (entity.getTypeAlias().isPresent()
                    && !names.add(entity.getTypeAlias().getValue())) {
                nameless.add(entity.getType().getName());
            }
            entity.doWithProperties((PropertyHandler<MongoPersistentProperty>) property -> {
                variants(property.getActualType())
                        .filter(type -> !type.isAnnotationPresent(TypeAlias.class))
                        .forEach(type -> nameless.add(type.getName()));
            });
        }
        return nameless;
    }

    /** Concrete types that documents must distinguish; an open type stands for itself. */
    private Stream<Class<?>> variants(Class<?> type) {
        if (type.isEnum() || type.isPrimitive() || type.isArray() || simpleTypes.isSimpleType(type)) {
            return type == Object.class ? Stream.of(type) : Stream.empty();
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .flatMap(candidate -> candidate.isSealed() ? variants(candidate) : Stream.of(candidate));
        }
        return type.isInterface() || Modifier.isAbstract(type.getModifiers()) ? Stream.of(type) : Stream.empty();
    }

    /** One line per collection, field and index. */
    String describe() {
        List<String> lines = new ArrayList<>();
        for (MongoPersistentEntity<?> document : documents()) {
            lines.add(
                    document.getCollection() + " of " + document.getTypeAlias().getValue());
            List<String> fields = new ArrayList<>();
            describe(document, "", new ArrayDeque<>(), fields);
            fields.stream().sorted().forEach(field -> lines.add("    " + field));
            for (IndexDefinition index : IndexResolver.create(types).resolveIndexFor(document.getTypeInformation())) {
                lines.add("    index " + index.getIndexKeys().toJson() + " "
                        + index.getIndexOptions().toJson());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private List<? extends MongoPersistentEntity<?>> documents() {
        return types.getPersistentEntities().stream()
                .filter(entity -> entity.isAnnotationPresent(Document.class))
                .sorted(Comparator.comparing(MongoPersistentEntity::getCollection))
                .toList();
    }

    private void describe(
            MongoPersistentEntity<?> entity, String path, Deque<MongoPersistentEntity<?>> above, List<String> fields) {
        above.push(entity);
        entity.doWithProperties((PropertyHandler<MongoPersistentProperty>) property -> {
            String field = path + property.getFieldName() + (property.isCollectionLike() ? "[]" : "");
            List<MongoPersistentEntity<?>> nested = nested(property);
            if (nested.isEmpty()) {
                fields.add(field + " " + values(property.getActualType()));
            }
            for (MongoPersistentEntity<?> type : nested) {
                String name =
                        nested.size() == 1 ? "" : "(" + type.getTypeAlias().getValue() + ")";
                if (above.contains(type)) {
                    fields.add(field + name + " ...");
                } else {
                    describe(type, field + name + ".", above, fields);
                }
            }
        });
        above.pop();
    }

    private List<MongoPersistentEntity<?>> nested(MongoPersistentProperty property) {
        List<MongoPersistentEntity<?>> nested = new ArrayList<>();
        for (TypeInformation<?> type : property.getPersistentEntityTypeInformation()) {
            List<Class<?>> variants = variants(type.getType()).toList();
            (variants.isEmpty() ? List.<Class<?>>of(type.getType()) : variants)
                    .forEach(candidate -> nested.add(types.getRequiredPersistentEntity(candidate)));
        }
        return nested;
    }

    private static String values(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(" "))
                : type.getSimpleName();
    }
}
