package org.palabre.standalone;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.palabre.embedded.store.EmbeddedStore;
import org.palabre.embedded.store.StoreSettings;
import org.palabre.platform.store.StoredNames;
import org.palabre.platform.testing.StoredModel;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** The documents in a data folder that no process has, as the services read them. */
final class StoredDocuments implements AutoCloseable {

    /** Where the stored types of each service are. */
    static final Map<String, String> PACKAGES = Map.of(
            "accounts", "org.palabre.accounts",
            "consultation", "org.palabre.consultation",
            "synthesis", "org.palabre.synthesis",
            "feedback", "org.palabre.feedback");

    private final EmbeddedStore store;
    private final MongoClient client;

    StoredDocuments(Path folder) {
        store = EmbeddedStore.open(folder.resolve("documents"), StoreSettings.defaults());
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri("")))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    /** All documents of a service, by collection, as the store has them. */
    Map<String, List<Document>> raw(String service) {
        Map<String, List<Document>> documents = new HashMap<>();
        for (String collection : client.getDatabase(service).listCollectionNames()) {
            documents.put(
                    collection,
                    client.getDatabase(service).getCollection(collection).find().into(new ArrayList<>()));
        }
        return documents;
    }

    /** What the documents of a service say of their types, inside too. */
    Set<String> names(String service) {
        Set<String> names = new TreeSet<>();
        raw(service).values().forEach(documents -> collectNames(documents, names));
        return names;
    }

    private static void collectNames(Object value, Set<String> names) {
        switch (value) {
            case Document document -> {
                if (document.get("_class") instanceof String name) {
                    names.add(name);
                }
                document.values().stream().filter(each -> each != null).forEach(each -> collectNames(each, names));
            }
            case Collection<?> values -> values.forEach(each -> collectNames(each, names));
            default -> {}
        }
    }

    /** The events that documents of any service still owe. */
    Set<UUID> owed() {
        return PACKAGES.keySet().stream()
                .flatMap(service -> raw(service).values().stream())
                .flatMap(List::stream)
                .flatMap(document -> document.getList("outbox", Document.class, List.of()).stream())
                .map(entry -> entry.get("eventId", UUID.class))
                .collect(Collectors.toSet());
    }

    /** Every document of a service as an object, by collection. */
    Map<String, List<?>> read(String service, Map<String, String> former) {
        var types =
                StoredModel.in(Objects.requireNonNull(PACKAGES.get(service))).types();
        var database = new SimpleMongoClientDatabaseFactory(client, service);
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(database), types);
        converter.setTypeMapper(StoredNames.mapper(types, former));
        converter.afterPropertiesSet();
        var mongo = new MongoTemplate(database, converter);
        Map<String, List<?>> read = new HashMap<>();
        types.getPersistentEntities().stream()
                .filter(type -> type.isAnnotationPresent(org.springframework.data.mongodb.core.mapping.Document.class))
                .forEach(type -> read.put(type.getCollection(), mongo.findAll(type.getType())));
        return read;
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
