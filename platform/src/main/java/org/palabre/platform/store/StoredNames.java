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
 * The names of a service's types in its store. A document says its type by the name in the type's
 * {@link org.springframework.data.annotation.TypeAlias}, never by the name of a class, so that classes can be renamed.
 * Documents from before these names say the name of a class: {@code stored-types/<service>.properties} lists those.
 */
public final class StoredNames {

    private StoredNames() {}

    /**
     * The class names in documents from before stored names.
     *
     * @param service name of the service
     * @return stored names, by the name of the class; empty where the service has no such list
     * @throws IllegalStateException if the list gives a class two names
     */
    public static Map<String, String> former(String service) throws IOException {
        var list = new ClassPathResource("stored-types/" + service + ".properties");
        Properties byName = list.exists() ? PropertiesLoaderUtils.loadProperties(list) : new Properties();
        Map<String, String> byClass = new HashMap<>();
        for (String name : byName.stringPropertyNames()) {
            Arrays.stream(byName.getProperty(name).strip().split("[\\s,]+")).forEach(former -> {
                if (byClass.put(former, name) != null) {
                    throw new IllegalStateException(list + " lists " + former + " twice");
                }
            });
        }
        return Map.copyOf(byClass);
    }

    /**
     * Writes stored names, reads them and class names from before them.
     *
     * @param types the stored types
     * @param former stored names by the name of a class
     */
    public static MongoTypeMapper mapper(
            MappingContext<? extends MongoPersistentEntity<?>, MongoPersistentProperty> types,
            Map<String, String> former) {
        TypeInformationMapper current = new MappingContextTypeInformationMapper(types);
        return new DefaultMongoTypeMapper(
                DefaultMongoTypeMapper.DEFAULT_TYPE_KEY, List.of(current, new FormerNames(former, current)));
    }
}
