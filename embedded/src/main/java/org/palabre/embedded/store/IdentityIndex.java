package org.palabre.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index of identities: the map of documents itself, without entries of its own. */
final class IdentityIndex extends UniqueLookup {

    private final MVMap<Object, Document> documents;

    IdentityIndex(MVMap<Object, Document> documents, String name, List<IndexKey> keys) {
        super(documents, name, keys, false);
        this.documents = documents;
    }

    /** Finds the stored key: numbers of different types can be equal. */
    @Override
    protected @Nullable Object getPosition(KeyValue identity) {
        Object key = identity.get(0);
        Object stored = documents.ceilingKey(key);
        return stored != null && KeyType.INSTANCE.compare(stored, key) == 0 ? stored : null;
    }

    /** Leaves the document in the map; the collection removes it afterwards. */
    @Override
    protected @Nullable Object removeDocument(KeyValue identity) {
        return getPosition(identity);
    }

    /** Does nothing: the collection has already added the document to the map. */
    @Override
    public void add(Document document, @Nullable Object position, MongoCollection<Object> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue identity, @Nullable Object position) {
        throw new UnsupportedOperationException("Nothing is added to the documents from here");
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> documents.keySet().stream()
                .map(key -> java.util.Map.entry(new KeyValue(key), key))
                .iterator();
    }
}
