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
 * A test of what a service stores: no class and no field can be renamed in a way that changes the store unseen. The
 * record is {@code stored-types/<service>.txt} among the test resources. A renamed component keeps its field with
 * {@link org.springframework.data.mongodb.core.mapping.Field}.
 */
public abstract class StoredTypes {

    private final String service;
    private final StoredModel model;

    /**
     * For one service.
     *
     * @param service its name
     * @param packages where its stored types are
     */
    protected StoredTypes(String service, String... packages) {
        this.service = service;
        this.model = StoredModel.in(packages);
    }

    @Test
    void everyStoredTypeHasANameOfItsOwn() {
        assertThat(model.nameless())
                .as("types without a @TypeAlias of their own")
                .isEmpty();
    }

    @Test
    void collectionsNamesFieldsAndIndexesAreThoseOnRecord() throws IOException {
        String now = model.describe();
        Files.writeString(
                Files.createDirectories(Path.of("target", "stored-types")).resolve(service + ".txt"), now);

        assertThat(now)
                .as("what is stored (target/stored-types/%s.txt), against the record", service)
                .isEqualTo(new ClassPathResource("stored-types/" + service + ".txt").getContentAsString(UTF_8));
    }

    @Test
    void everyFormerClassNameLeadsToAStoredType() throws IOException {
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
