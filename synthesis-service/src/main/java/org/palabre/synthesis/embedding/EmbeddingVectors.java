package org.palabre.synthesis.embedding;

import java.util.List;
import java.util.stream.Stream;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.ai.embedding.EmbeddingResponse;

/** Validates a model's response: one finite vector for each text, all within the length limit. */
final class EmbeddingVectors {

    private static final int MAX_LENGTH = 8_192;

    private EmbeddingVectors() {}

    /** The vectors in the order of the texts, normalised to length 1. */
    static List<float[]> inOrder(EmbeddingResponse response, int texts) {
        float[][] vectors = new float[texts][];
        int count = 0;
        for (var result : response.getResults()) {
            int index = result.getIndex();
            if (index < 0 || index >= texts || vectors[index] != null) {
                throw invalid("Unexpected index in the response");
            }
            vectors[index] = normalised(result.getOutput());
            count++;
        }
        if (count != texts) {
            throw invalid("Vectors for " + count + " of " + texts + " texts");
        }
        return Stream.of(vectors).toList();
    }

    private static float[] normalised(float[] vector) {
        if (vector.length == 0 || vector.length > MAX_LENGTH) {
            throw invalid("A vector of length " + vector.length);
        }
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        if (!(squares > 0 && squares < Float.MAX_VALUE)) {
            throw invalid("A vector with invalid numbers");
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(squares));
        }
        return unit;
    }

    private static ModelUnusable invalid(String sentence) {
        return new ModelUnusable(ModelAbsence.NONSENSE, sentence);
    }
}
