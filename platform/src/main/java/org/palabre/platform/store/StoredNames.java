package org.palabre.platform.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.data.convert.MappingContextTypeInformationMapper;
import org.springframework.data.convert.TypeInformationMapper;
import org.springframework.data.mapping.context.MappingContext;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MongoTypeMapper;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/**
 * Names of a service's types in its store. Documents carry the type's
 * {@link org.springframework.data.annotation.TypeAlias}, not the class name, so that classes can be renamed. Older
 * documents carry class names, which {@code stored-types/<service>.properties} lists.
 */
public final class StoredNames {

    private StoredNames() {}

    /**
     * Class names in documents from before stored names.
     *
     * @param service name of the service
     * @return stored names by class name; empty if the service has no such list
     * @throws IllegalStateException if the list gives a class two names
     */
    public static Map<String, String> former(String service) throws IOException {
        var resource = new ClassPathResource("stored-types/" + service + ".properties");
        Properties byName = resource.exists() ? PropertiesLoaderUtils.loadProperties(resource) : new Properties();
        Map<String, String> byClass = new HashMap<>();
        for (String name : byName.stringPropertyNames()) {
            Arrays.stream(byName.getProperty(name).strip().split("[\\s,]+")).forEach(former -> {
                if (byClass.put(former, name) != null) {
                    throw new IllegalStateException(resource + " lists " + former + " twice");
                }
            });
        }
        return Map.copyOf(byClass);
    }

    /**
     * Creates a mapper that writes stored names and reads stored names and former class names.
     *
     * @param types the stored types
     * @param former stored names by class name
     */
    public static MongoTypeMapper mapper(
            MappingContext<? extends MongoPersistentEntity<?>, MongoPersistentProperty> types,
            Map<String, String> former) {
        TypeInformationMapper current = new MappingContextTypeInformationMapper(types);
        return new DefaultMongoTypeMapper(
                DefaultMongoTypeMapper.DEFAULT_TYPE_KEY, List.of(current, new FormerNames(former, current)));
    }
}
