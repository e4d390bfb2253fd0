package org.palabre.synthesis.embedding;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a model made of one contribution: one for each contribution at most.
 *
 * @param contribution its identity
 * @param consultation slug of its consultation
 * @param key follows from the text and the model: with another of either, this is worth nothing
 * @param numbers the vector, four bytes a number
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
