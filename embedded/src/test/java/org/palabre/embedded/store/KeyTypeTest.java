package org.palabre.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyTypeTest {

    private static final UUID ID = UUID.fromString("0193f3a2-7c4e-7b11-8a55-f00dfeed0001");

    static List<Object> keys() {
        return List.of(
                Missing.getInstance(),
                7,
                7L << 40,
                1.5,
                "paludisme à Ouahigouya",
                ID,
                true,
                Instant.ofEpochMilli(1_763_000_000_123L),
                new KeyValue("slug", ID),
                new KeyValue("slug", Missing.getInstance(), 3, new KeyValue("inner", ID)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyIsReadAsItWasWritten(Object key) {
        var written = new WriteBuffer();
        KeyType.INSTANCE.write(written, key);
        KeyType.INSTANCE.write(written, "what follows");
        ByteBuffer bytes = written.getBuffer();
        bytes.flip();

        assertThat(KeyType.INSTANCE.read(bytes)).isEqualTo(key);
        assertThat(KeyType.INSTANCE.read(bytes)).isEqualTo("what follows");
    }

    static List<Object> writtenHere() {
        return List.of(ID, "", "paludisme à Ouahigouya");
    }

    @ParameterizedTest
    @MethodSource("writtenHere")
    void aValueIsEncodedAsByTheLibrary(Object value) {
        ByteBuf expected = Unpooled.buffer();
        expected.writeByte(BsonEncoder.determineType(value));
        BsonEncoder.encodeValue(BsonEncoder.determineType(value), value, expected);

        var written = new WriteBuffer();
        KeyType.INSTANCE.write(written, value);

        assertThat(Unpooled.wrappedBuffer(written.getBuffer().flip())).isEqualTo(expected);
    }

    @Test
    void kindsAreOrderedAndAShorterTupleComesFirst() {
        List<Object> ordered = List.of(
                Missing.getInstance(),
                2,
                10L,
                10.5,
                "a",
                "b",
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                UUID.fromString("00000000-0000-4000-8000-000000000002"),
                new KeyValue("a"),
                new KeyValue("a", "b"),
                new KeyValue("a", "c"),
                new KeyValue("b"));

        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(KeyType.INSTANCE.compare(ordered.get(i), ordered.get(j))))
                        .as("%s and %s", ordered.get(i), ordered.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
