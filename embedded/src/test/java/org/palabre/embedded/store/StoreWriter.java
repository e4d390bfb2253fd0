package org.palabre.embedded.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/**
 * A process that writes as fast as possible from several threads and prints acknowledged writes, until it is killed.
 */
final class StoreWriter {

    private static final int THREADS = 8;

    private StoreWriter() {}

    /** Arguments: the folder, and the first number to use. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]), StoreSettings.defaults());
        MongoClient client = MongoClients.create(store.uri("ledger"));
        MongoCollection<Document> entries = client.getDatabase("ledger").getCollection("entries");
        entries.createIndex(new Document("half", 1));
        AtomicLong next = new AtomicLong(Long.parseLong(arguments[1]));
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(() -> {
                while (true) {
                    writeAndPrint(entries, next.getAndIncrement());
                }
            });
        }
        Thread.currentThread().join();
    }

    /** Inserts an entry and updates it once; both acknowledgements are printed. */
    private static void writeAndPrint(MongoCollection<Document> entries, long number) {
        entries.insertOne(new Document("_id", number).append("half", number / 2).append("text", "x".repeat(300)));
        print("inserted " + number);
        entries.updateOne(new Document("_id", number), new Document("$set", new Document("changed", true)));
        print("changed " + number);
    }

    private static synchronized void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
