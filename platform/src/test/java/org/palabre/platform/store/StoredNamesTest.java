package org.palabre.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.palabre.platform.testing.fixture.stored.Parcel;
import org.palabre.platform.testing.fixture.stored.Parcel.Book;
import org.palabre.platform.testing.fixture.stored.Parcel.State;
import org.springframework.data.mapping.model.MappingInstantiationException;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class StoredNamesTest {

    private static final Parcel PARCEL =
            new Parcel("1", State.SENT, Instant.EPOCH, List.of(new Book("Contes")), List.of());

    @Test
    void documentsHaveStoredTypeAndFieldNames() {
        var stored = new Document();
        converter(Map.of()).write(PARCEL, stored);

        assertThat(stored)
                .containsEntry("_class", "parcel")
                .containsEntry("sent", java.util.Date.from(Instant.EPOCH))
                .doesNotContainKey("dispatchedAt");
        assertThat(stored.getList("items", Document.class))
                .containsExactly(new Document("title", "Contes").append("_class", "book"));
    }

    @Test
    void storedNamesAreReadBeforeAnyWrite() {
        assertThat(converter(Map.of()).read(Parcel.class, stored("parcel", "book")))
                .isEqualTo(PARCEL);
    }

    @Test
    void formerClassNamesAreReadAlsoInNestedDocuments() {
        var former = Map.of("org.old.Packet", "parcel", "org.old.Packet$Novel", "book");

        assertThat(converter(former).read(Parcel.class, stored("org.old.Packet", "org.old.Packet$Novel")))
                .isEqualTo(PARCEL);
    }

    @Test
    void anUnlistedFormerNameCannotBeRead() {
        var stored = stored("org.old.Packet", "org.old.Packet$Novel");

        assertThatThrownBy(() -> converter(Map.of("org.old.Packet", "parcel")).read(Parcel.class, stored))
                .isInstanceOf(MappingInstantiationException.class);
    }

    @Test
    void noClassNameIsWritten() {
        var stored = new Document();
        converter(Map.of())
                .write(new Parcel("1", State.SENT, Instant.EPOCH, List.of(new Parcel.Coin(1)), List.of()), stored);

        assertThat(stored.toJson()).doesNotContain("org.palabre");
    }

    private static Document stored(String document, String item) {
        return new Document("_id", "1")
                .append("state", "SENT")
                .append("sent", java.util.Date.from(Instant.EPOCH))
                .append("items", List.of(new Document("title", "Contes").append("_class", item)))
                .append("extras", List.of())
                .append("_class", document);
    }

    private static MappingMongoConverter converter(Map<String, String> former) {
        var types = new MongoMappingContext();
        types.setSimpleTypeHolder(new MongoCustomConversions(List.of()).getSimpleTypeHolder());
        types.setManagedTypes(MongoManagedTypes.fromIterable(Set.of(Parcel.class, Book.class)));
        types.afterPropertiesSet();
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, types);
        converter.setTypeMapper(StoredNames.mapper(types, former));
        converter.afterPropertiesSet();
        return converter;
    }
}
