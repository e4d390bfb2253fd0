package org.palabre.embedded.store;

import static de.bwaldvogel.mongo.wire.BsonConstants.BINARY_SUBTYPE_UUID;
import static de.bwaldvogel.mongo.wire.BsonConstants.LENGTH_UUID;
import static de.bwaldvogel.mongo.wire.BsonConstants.STRING_TERMINATION;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_DATA;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_UTF8_STRING;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Order and encoding of keys: document identities and index tuples ({@link KeyValue}). A tuple sorts before longer
 * tuples with the same beginning, so that prefixes can be searched.
 */
final class KeyType extends BasicDataType<Object> {

    static final KeyType INSTANCE = new KeyType();

    private static final byte MISSING = 0;
    private static final byte TUPLE = 0x70;

    private KeyType() {}

    /** Compares keys. UUIDs, strings and tuples of these, the most frequent kinds, are checked first. */
    @Override
    public int compare(@Nullable Object a, @Nullable Object b) {
        if (a instanceof UUID left && b instanceof UUID right) {
            return left.compareTo(right);
        }
        if (a instanceof KeyValue left && b instanceof KeyValue right) {
            return compareTuples(left, right);
        }
        if (a instanceof String left && b instanceof String right) {
            return left.compareTo(right);
        }
        return compareAny(a, b);
    }

    private static int compareAny(@Nullable Object a, @Nullable Object b) {
        int rank = Integer.compare(rank(a), rank(b));
        if (rank != 0 || a == null || b == null) {
            return rank;
        }
        return switch (a) {
            case Missing _ -> 0;
            case Number number -> compareNumbers(number, (Number) b);
            case ObjectId id -> id.compareTo((ObjectId) b);
            case Instant instant -> instant.compareTo((Instant) b);
            case Boolean bool -> bool.compareTo((Boolean) b);
            default -> ByteBufUtil.compare(encoded(a), encoded(b));
        };
    }

    private static int compareTuples(KeyValue a, KeyValue b) {
        int shared = Math.min(a.size(), b.size());
        for (int i = 0; i < shared; i++) {
            int order = INSTANCE.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int compareNumbers(Number a, Number b) {
        if (a instanceof Double left && b instanceof Double right) {
            return Double.compare(left, right);
        }
        if (isIntegral(a) && isIntegral(b)) {
            return Long.compare(a.longValue(), b.longValue());
        }
        if (Double.isFinite(a.doubleValue()) && Double.isFinite(b.doubleValue())) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        return Double.compare(a.doubleValue(), b.doubleValue());
    }

    private static boolean isIntegral(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    private static int rank(@Nullable Object key) {
        return switch (key) {
            case null -> 0;
            case Missing _ -> 1;
            case Number _ -> 2;
            case String _ -> 3;
            case BinData _ -> 4;
            case UUID _ -> 5;
            case ObjectId _ -> 6;
            case Boolean _ -> 7;
            case Instant _ -> 8;
            case KeyValue _ -> 10;
            default -> 9;
        };
    }

    @Override
    public int getMemory(@Nullable Object key) {
        return switch (key) {
            case null -> 0;
            case String text -> 56 + text.length();
            case KeyValue tuple -> 48 + 64 * tuple.size();
            default -> 40;
        };
    }

    @Override
    public void write(WriteBuffer target, @Nullable Object key) {
        if (key instanceof UUID uuid) {
            target.put(TYPE_DATA)
                    .putInt(Integer.reverseBytes(LENGTH_UUID))
                    .put(BINARY_SUBTYPE_UUID)
                    .putLong(uuid.getMostSignificantBits())
                    .putLong(uuid.getLeastSignificantBits());
        } else if (key instanceof String text) {
            byte[] utf8 = text.getBytes(UTF_8);
            target.put(TYPE_UTF8_STRING)
                    .putInt(Integer.reverseBytes(utf8.length + 1))
                    .put(utf8)
                    .put(STRING_TERMINATION);
        } else if (key instanceof KeyValue tuple) {
            target.put(TUPLE).putShort((short) tuple.size());
            for (int i = 0; i < tuple.size(); i++) {
                write(target, tuple.get(i));
            }
        } else if (key instanceof Missing) {
            target.put(MISSING);
        } else {
            target.put(encoded(key).nioBuffer());
        }
    }

    private static ByteBuf encoded(@Nullable Object key) {
        ByteBuf bytes = Unpooled.buffer(64);
        byte type = BsonEncoder.determineType(key);
        bytes.writeByte(type);
        BsonEncoder.encodeValue(type, key, bytes);
        return bytes;
    }

    @Override
    public Object read(ByteBuffer source) {
        ByteBuf bytes = Unpooled.wrappedBuffer(source.slice());
        Object key = decode(bytes);
        source.position(source.position() + bytes.readerIndex());
        return key == null ? Missing.getInstance() : key;
    }

    private static @Nullable Object decode(ByteBuf bytes) {
        byte type = bytes.readByte();
        return switch (type) {
            case MISSING -> Missing.getInstance();
            case TUPLE -> {
                int size = bytes.readShort();
                List<@Nullable Object> values = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    values.add(decode(bytes));
                }
                yield new KeyValue(values);
            }
            default -> BsonDecoder.decodeValue(type, bytes);
        };
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
