package org.palabre.synthesis.embedding;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The embedding of a contribution, at most one each.
 *
 * @param contribution the contribution's id
 * @param consultation slug of its consultation
 * @param key hash of text and model; the embedding is valid for no other
 * @param numbers the vector, four bytes per number
 */
@Document("embeddings")
@TypeAlias("embedding")
@SuppressWarnings("ArrayRecordComponent") // never compared
record Embedding(@Id UUID contribution, @Indexed String consultation, String key, byte[] numbers) {

    static Embedding of(UUID contribution, String consultation, String key, float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return new Embedding(contribution, consultation, key, bytes.array());
    }

    float[] vector() {
        float[] vector = new float[numbers.length / Float.BYTES];
        ByteBuffer.wrap(numbers).asFloatBuffer().get(vector);
        return vector;
    }
}
