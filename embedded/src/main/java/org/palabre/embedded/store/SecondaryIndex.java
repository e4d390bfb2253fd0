package org.palabre.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A non-unique index, stored as sorted tuples of key values and document identity. Documents without any of its fields
 * are absent.
 */
final class SecondaryIndex extends Index<Object> implements Lookup {

    /** Marks an index that includes the documents from before its creation. */
    private static final KeyValue BUILT = new KeyValue(Missing.getInstance());

    private static final String ID = "_id";

    private final MVMap<Object, Object> entries;

    SecondaryIndex(MVMap<Object, Object> entries, String name, List<IndexKey> keys) {
        // A "sparse" index need not contain every document.
        super(name, keys, true);
        this.entries = entries;
    }

    @Override
    public int usableFields(Set<String> fields) {
        int usable = 0;
        for (String key : keys()) {
            if (!fields.contains(key)) {
                break;
            }
            usable++;
        }
        return usable;
    }

    @Override
    public List<String> fields() {
        return keys();
    }

    @Override
    public List<Object> positions(List<Object> values) {
        List<Object> prefix = new ArrayList<>();
        new KeyValue(values).normalized().forEach(prefix::add);
        List<Object> positions = new ArrayList<>();
        Iterator<Object> tuples = entries.keyIterator(new KeyValue(prefix));
        while (tuples.hasNext()) {
            KeyValue tuple = (KeyValue) tuples.next();
            if (!startsWith(tuple, prefix)) {
                break;
            }
            positions.add(tuple.get(tuple.size() - 1));
        }
        return positions;
    }

    private static boolean startsWith(KeyValue tuple, List<Object> prefix) {
        for (int i = 0; i < prefix.size(); i++) {
            if (i >= tuple.size() || KeyType.INSTANCE.compare(tuple.get(i), prefix.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    void markBuilt() {
        entries.put(BUILT, true);
    }

    @Override
    public boolean isEmpty() {
        return !entries.containsKey(BUILT);
    }

    @Override
    public void add(Document document, @Nullable Object position, MongoCollection<Object> collection) {
        tuples(document).forEach(tuple -> entries.put(tuple, true));
    }

    @Override
    public @Nullable Object remove(Document document) {
        Set<KeyValue> tuples = tuples(document);
        tuples.forEach(entries::remove);
        return tuples.isEmpty() ? null : Missing.ofNullable(document.get(ID));
    }

    @Override
    public void updateInPlace(
            Document before, Document after, @Nullable Object position, MongoCollection<Object> collection) {
        Set<KeyValue> old = tuples(before);
        Set<KeyValue> current = tuples(after);
        old.stream().filter(tuple -> !current.contains(tuple)).forEach(entries::remove);
        current.stream().filter(tuple -> !old.contains(tuple)).forEach(tuple -> entries.put(tuple, true));
    }

    private Set<KeyValue> tuples(Document document) {
        Set<KeyValue> tuples = new LinkedHashSet<>();
        for (KeyValue values : getKeyValues(document)) {
            if (values.stream().anyMatch(Missing::isNeitherNullNorMissing)) {
                List<@Nullable Object> tuple = new ArrayList<>();
                values.forEach(tuple::add);
                tuple.add(document.get(ID));
                tuples.add(new KeyValue(tuple));
            }
        }
        return tuples;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Throws if the document cannot be indexed, before any change.
        getKeyValues(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        getKeyValues(after);
    }

    /** Not used by the collection's own planner, which requires exactly the index's fields; see {@link Lookup}. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("Use positions(values)");
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
