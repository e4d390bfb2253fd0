package org.palabre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kafka/server/KafkaConfig.class",
                "/org/apache/kafka/clients/producer/KafkaProducer.class",
                "/com/mongodb/client/MongoClient.class",
                "/de/bwaldvogel/mongo/MongoServer.class",
                "/org/palabre/platform/Platform.class"
            })
    void noBrokerAndNoStoreIsOnTheClassPath(String type) {
        assertThat(find(type)).isNull();
    }

    @Test
    void theThemeEngineIs() {
        assertThat(find("/org/palabre/engine/ThemeEngine.class")).isNotNull();
    }

    private static @Nullable URL find(String type) {
        return ClassPathTest.class.getResource(type);
    }
}
