package org.palabre.synthesis.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;

/**
 * An in-memory full-text index of a consultation's contributions; it does not store the texts. Adding an indexed
 * contribution again has no effect. Thread-safe for readers, with one writer at a time.
 */
final class WordIndex implements AutoCloseable {

    private static final List<String> LANGUAGES =
            List.of(SearchLanguages.FRENCH, SearchLanguages.ENGLISH, SearchLanguages.OTHER);
    private static final String ID = "id";
    private static final double BUFFER_MEGABYTES = 8;

    private final Analyzer analyzer = SearchLanguages.analyzer();
    private final WordQueries queries = new WordQueries(analyzer);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<UUID, Long> eventVersions = new HashMap<>();

    WordIndex() {
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(analyzer)
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                            .setUseCompoundFile(false));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contributions missing from the index or indexed in an older version. */
    List<UUID> missing(ContributionIndex contributions) {
        return contributions.all().stream()
                .filter(contribution ->
                        eventVersions.getOrDefault(contribution.summary().id(), -1L)
                                < contribution.summary().eventVersion())
                .map(contribution -> contribution.summary().id())
                .toList();
    }

    /** Adds contributions or replaces their older versions. */
    void add(Collection<GroupedContribution> contributions) {
        try {
            for (GroupedContribution contribution : contributions) {
                ContributionContent content = contribution.content();
                UUID id = contribution.id();
                if (eventVersions.containsKey(id)) {
                    writer.updateDocument(new Term(ID, id.toString()), document(id, content));
                } else {
                    writer.addDocument(document(id, content));
                }
                eventVersions.put(id, content.eventVersion());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes added contributions visible to searches. */
    void publish() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(UUID id, ContributionContent content) {
        var document = new Document();
        document.add(new StringField(ID, id.toString(), Field.Store.NO));
        document.add(new BinaryDocValuesField(
                ID,
                new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array())));
        String text = text(content);
        document.add(new TextField(SearchLanguages.of(content.language(), text), text, Field.Store.NO));
        return document;
    }

    static String text(ContributionContent content) {
        return content.fullText("\n");
    }

    /** The contributions that match the input, best match first. */
    List<UUID> find(String input) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                Query query = queries.of(LANGUAGES, input);
                int maxHits = Math.max(1, searcher.getIndexReader().maxDoc());
                return ids(searcher, searcher.search(query, maxHits).scoreDocs);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<UUID> ids(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        List<UUID> ids = new ArrayList<>(hits.length);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : hits) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            BinaryDocValues values = leaf.reader().getBinaryDocValues(ID);
            values.advanceExact(hit.doc - leaf.docBase);
            BytesRef bytes = values.binaryValue();
            ByteBuffer id = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
            ids.add(new UUID(id.getLong(), id.getLong()));
        }
        return ids;
    }

    /** The heap used by the index, in bytes, without the map of versions. */
    long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
