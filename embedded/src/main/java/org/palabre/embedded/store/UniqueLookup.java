package org.palabre.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;

/** An index from the values of all its fields to at most one document. */
abstract sealed class UniqueLookup extends AbstractUniqueIndex<Object> implements Lookup
        permits IdentityIndex, UniqueIndex {

    private final MVMap<Object, ?> entries;

    UniqueLookup(MVMap<Object, ?> entries, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = entries;
    }

    @Override
    public final int usableFields(Set<String> fields) {
        return fields.containsAll(keys()) ? keys().size() : 0;
    }

    @Override
    public final List<String> fields() {
        return keys();
    }

    @Override
    public final List<Object> positions(List<Object> values) {
        Object position = getPosition(new KeyValue(values).normalized());
        return position == null ? List.of() : List.of(position);
    }

    @Override
    public final long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public final long getDataSize() {
        return getCount();
    }
}
