package org.palabre.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index of identities, which is the map of the documents itself: nothing is written twice. */
final class IdentityIndex extends UniqueLookup {

    private final MVMap<Object, Document> documents;

    IdentityIndex(MVMap<Object, Document> documents, String name, List<IndexKey> keys) {
        super(documents, name, keys, false);
        this.documents = documents;
    }

    /** As the documents have it: a number may be asked for as another kind of number. */
    @Override
    protected @Nullable Object getPosition(KeyValue identity) {
        Object key = identity.get(0);
        Object held = documents.ceilingKey(key);
        return held != null && KeyType.INSTANCE.compare(held, key) == 0 ? held : null;
    }

    /** The document goes from the map after it goes from here. */
    @Override
    protected @Nullable Object removeDocument(KeyValue identity) {
        return getPosition(identity);
    }

    /** The document is in the map already, put there after nothing was found under its identity. */
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
