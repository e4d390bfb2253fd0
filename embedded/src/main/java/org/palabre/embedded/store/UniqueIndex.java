package org.palabre.embedded.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index, stored as a map from key values to document identities. */
final class UniqueIndex extends UniqueLookup {

    private final MVMap<Object, Object> entries;

    UniqueIndex(MVMap<Object, Object> entries, String name, List<IndexKey> keys, boolean sparse) {
        super(entries, name, keys, sparse);
        this.entries = entries;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue keyValue) {
        return entries.remove(keyValue);
    }

    @Override
    protected boolean putKeyPosition(KeyValue keyValue, @Nullable Object position) {
        return entries.putIfAbsent(keyValue, Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> entries.entrySet().stream()
                .map(entry -> java.util.Map.entry((KeyValue) entry.getKey(), entry.getValue()))
                .iterator();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue keyValue) {
        return entries.get(keyValue);
    }
}
