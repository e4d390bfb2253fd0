package org.palabre.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.palabre.platform.store.StoredNames;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.Alias;

/**
 * Golden-record test of a service's stored types, so that a renamed class or field does not change the store
 * unnoticed. The record is the test resource {@code stored-types/<service>.txt}. A renamed component keeps its stored
 * field with {@link org.springframework.data.mongodb.core.mapping.Field}.
 */
public abstract class StoredTypes {

    private final String service;
    private final StoredModel model;

    /**
     * Test of one service.
     *
     * @param service name of the service
     * @param packages packages of its stored types
     */
    protected StoredTypes(String service, String... packages) {
        this.service = service;
        this.model = StoredModel.in(packages);
    }

    @Test
    void everyStoredTypeHasAUniqueName() {
        assertThat(model.nameless())
                .as("types without a @TypeAlias of their own")
                .isEmpty();
    }

    @Test
    void theStoredModelMatchesTheRecord() throws IOException {
        String description = model.describe();
        Files.writeString(
                Files.createDirectories(Path.of("target", "stored-types")).resolve(service + ".txt"), description);

        assertThat(description)
                .as("stored model (target/stored-types/%s.txt)", service)
                .isEqualTo(new ClassPathResource("stored-types/" + service + ".txt").getContentAsString(UTF_8));
    }

    @Test
    void everyFormerClassNameResolvesToAStoredType() throws IOException {
        var former = StoredNames.former(service);
        var mapper = StoredNames.mapper(model.types(), former);

        assertThat(former).isNotEmpty().allSatisfy((className, name) -> {
            TypeInformation<?> type =
                    Objects.requireNonNull(mapper.readType(new Document("_class", className)), className);
            assertThat(model.types().getRequiredPersistentEntity(type).getTypeAlias())
                    .as(className)
                    .isEqualTo(Alias.of(name));
        });
    }
}
