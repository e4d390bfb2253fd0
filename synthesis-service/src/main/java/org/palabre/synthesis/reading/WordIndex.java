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
 * The words of a consultation's contributions, in memory: only where which word stands, not the texts. Adding what is in it
 * already changes nothing. Thread-safe for readers; one writer at a time.
 */
final class WordIndex implements AutoCloseable {

    private static final List<String> LANGUAGES =
            List.of(SearchLanguages.FRENCH, SearchLanguages.ENGLISH, SearchLanguages.OTHER);
    private static final String ID = "id";
    private static final double BUFFER_MEGABYTES = 8;

    private final Analyzer analyzer = SearchLanguages.analyzer();
    private final WantedWords wantedWords = new WantedWords(analyzer);
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

    /** Those of the shelf whose words are not in the index in their newest version. */
    List<UUID> missing(ContributionIndex shelf) {
        return shelf.all().stream()
                .filter(shelved -> eventVersions.getOrDefault(shelved.card().id(), -1L)
                        < shelved.card().eventVersion())
                .map(shelved -> shelved.card().id())
                .toList();
    }

    /** Adds these, or replaces what they said before. */
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

    /** What was added can be found from now on. */
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

    /** Those that hold what was typed, the best first. */
    List<UUID> find(String typed) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                Query query = wantedWords.in(LANGUAGES, typed);
                int most = Math.max(1, searcher.getIndexReader().maxDoc());
                return ids(searcher, searcher.search(query, most).scoreDocs);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<UUID> ids(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        List<UUID> ids = new ArrayList<>(found.length);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc one : found) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(one.doc, leaves));
            BinaryDocValues values = leaf.reader().getBinaryDocValues(ID);
            values.advanceExact(one.doc - leaf.docBase);
            BytesRef bytes = values.binaryValue();
            ByteBuffer id = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
            ids.add(new UUID(id.getLong(), id.getLong()));
        }
        return ids;
    }

    /** What the index takes of the heap without its list of what it holds, in bytes. */
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
