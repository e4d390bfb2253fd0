package org.palabre.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database with {@link StoredCollection}s and working unique and secondary indexes. */
final class StoredDatabase extends H2Database {

    private static final String IDENTITY = "_id";

    private final MVStore store;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
        // Set first: the inherited constructor opens the collections and their indexes.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        MVMap<String, Object> meta = store.openMap("meta." + getFullCollectionNamespace(collection));
        return new StoredCollection(this, collection, options, documents(collection), meta, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return keys.stream().map(IndexKey::getKey).toList().equals(List.of(IDENTITY))
                ? new IdentityIndex(documents(collection), index, keys)
                : new UniqueIndex(openIndex(collection, index), index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(openIndex(collection, index), index, keys);
    }

    private MVMap<Object, Document> documents(String collection) {
        return store.openMap(
                "databases." + getFullCollectionNamespace(collection),
                new MVMap.Builder<Object, Document>().keyType(KeyType.INSTANCE).valueType(DocumentType.INSTANCE));
    }

    private MVMap<Object, Object> openIndex(String collection, String index) {
        return store.openMap(
                getFullCollectionNamespace(collection) + "._index_" + index,
                new MVMap.Builder<>().keyType(KeyType.INSTANCE).valueType(KeyType.INSTANCE));
    }
}
