package org.palabre.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents in the file as BSON, which is several times smaller and faster than Java's serialization. */
final class DocumentType extends BasicDataType<Document> {

    static final DocumentType INSTANCE = new DocumentType();

    private DocumentType() {}

    @Override
    public int getMemory(@Nullable Document document) {
        return memory(document);
    }

    /** An estimate in bytes on the heap; it steers the page size and the cache. */
    private static int memory(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> 48 + text.length();
            case Document document -> {
                int sum = 64;
                for (Object field : document.values()) {
                    sum += 64 + memory(field);
                }
                yield sum;
            }
            case Collection<?> values -> {
                int sum = 40;
                for (Object element : values) {
                    sum += 8 + memory(element);
                }
                yield sum;
            }
            default -> 32;
        };
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        ByteBuf bytes = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, bytes);
        target.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        ByteBuf bytes = Unpooled.wrappedBuffer(source.slice());
        Document document = BsonDecoder.decodeBson(bytes);
        source.position(source.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
