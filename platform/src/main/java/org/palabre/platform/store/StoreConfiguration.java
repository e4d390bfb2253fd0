package org.palabre.platform.store;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.palabre.platform.projection.VersionedProjection;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Configures the document store, with short timeouts so that a contributor learns of an outage at once. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 30;

    @Bean
    MongoClientSettingsBuilderCustomizer shortTimeouts() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS));
    }

    /** All types with a stored name, registered before the first document is written. */
    @Bean
    static MongoManagedTypes storedTypes(ApplicationContext context) throws ClassNotFoundException {
        return MongoManagedTypes.fromIterable(new EntityScanner(context).scan(Document.class, TypeAlias.class));
    }

    @Bean
    MappingMongoConverter mappingMongoConverter(
            MongoDatabaseFactory database,
            MongoMappingContext types,
            MongoCustomConversions conversions,
            Environment environment)
            throws IOException {
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(database), types);
        converter.setCustomConversions(conversions);
        String service = environment.getRequiredProperty("spring.application.name");
        converter.setTypeMapper(StoredNames.mapper(types, StoredNames.former(service)));
        return converter;
    }

    @Bean
    VersionedProjection versionedProjection(MongoOperations mongo) {
        return new VersionedProjection(mongo);
    }
}
