package org.palabre.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection with index lookups and immutable stored documents.
 *
 * <p>The superclass updates documents in place while other threads read and write the same objects. It also uses an
 * index only if a query names exactly the index's fields, so that an update by identity and version would read every
 * document.
 */
final class StoredCollection extends H2Collection {

    /** Maximum number of value combinations for index lookups. */
    private static final int MAX_LOOKUPS = 10_000;

    /** Whether found documents are about to be changed; guarded by this collection's lock. */
    private boolean changing;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Set<Object> positions = lookUp(EqualityConditions.of(query));
        return positions == null
                ? matchDocuments(query, orderBy, skip, limit, batchSize, projection)
                : matchDocuments(query, positions, orderBy, skip, limit, batchSize, projection);
    }

    /** The identities of all candidate documents, or null for a full scan. */
    private @Nullable Set<Object> lookUp(EqualityConditions conditions) {
        Lookup best = null;
        int fieldsUsed = 0;
        for (Index<Object> index : getIndexes()) {
            if (index instanceof Lookup lookup) {
                int usable = lookup.usableFields(conditions.fields());
                if (usable > fieldsUsed || (usable == fieldsUsed && usable > 0 && lookup instanceof UniqueLookup)) {
                    best = lookup;
                    fieldsUsed = usable;
                }
            }
        }
        if (best == null) {
            return null;
        }
        List<List<Object>> tuples = List.of(List.of());
        for (String field : best.fields().subList(0, fieldsUsed)) {
            tuples = appendEach(tuples, conditions.valuesOf(field));
            if (tuples.size() > MAX_LOOKUPS) {
                return null;
            }
        }
        Set<Object> positions = new LinkedHashSet<>();
        for (List<Object> tuple : tuples) {
            positions.addAll(best.positions(tuple));
        }
        return positions;
    }

    private static List<List<Object>> appendEach(List<List<Object>> tuples, List<Object> values) {
        List<List<Object>> longer = new ArrayList<>(tuples.size() * values.size());
        for (List<Object> tuple : tuples) {
            for (Object value : values) {
                List<Object> next = new ArrayList<>(tuple);
                next.add(value);
                longer.add(next);
            }
        }
        return longer;
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        if (changing && Thread.holdsLock(this)) {
            return super.createQueryResult(
                    matched.stream().map(Document::cloneDeeply).toList(), batchSize);
        }
        return super.createQueryResult(matched, batchSize);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters arrayFilters, boolean multi, boolean upsert, Oplog oplog) {
        changing = true;
        try {
            return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
        } finally {
            changing = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changing = true;
        try {
            return super.findAndModify(query);
        } finally {
            changing = false;
        }
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
        if (index instanceof SecondaryIndex secondary) {
            secondary.markBuilt();
        }
    }

    /** No running total: it would cost an encoding and a page for every write. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
