package org.palabre.platform.store;

import java.util.concurrent.TimeUnit;
import org.palabre.platform.projection.VersionedProjection;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** A store that is away is noticed within seconds, so that a contributor is told while the text is still at hand. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    private static final int PATIENCE_SECONDS = 3;
    private static final int LONGEST_READ_SECONDS = 30;

    @Bean
    MongoClientSettingsBuilderCustomizer impatient() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(LONGEST_READ_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    VersionedProjection newerOnly(MongoOperations mongo) {
        return new VersionedProjection(mongo);
    }
}
