package org.palabre.synthesis.embedding;

import java.util.List;
import java.util.stream.Stream;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.ai.embedding.EmbeddingResponse;

/** What a model answers, taken for nothing but numbers: one vector for each text, all of one length. */
final class Answer {

    private static final int LONGEST = 8_192;

    private Answer() {}

    /** The vectors in the order of the texts, each of norm 1. */
    static List<float[]> inOrder(EmbeddingResponse response, int texts) {
        float[][] vectors = new float[texts][];
        int given = 0;
        for (var result : response.getResults()) {
            int index = result.getIndex();
            if (index < 0 || index >= texts || vectors[index] != null) {
                throw nonsense("It answered for a text that was not asked");
            }
            vectors[index] = ofNormOne(result.getOutput());
            given++;
        }
        if (given != texts) {
            throw nonsense("It answered for " + given + " texts of " + texts);
        }
        return Stream.of(vectors).toList();
    }

    private static float[] ofNormOne(float[] vector) {
        if (vector.length == 0 || vector.length > LONGEST) {
            throw nonsense("It answered with " + vector.length + " numbers for a text");
        }
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        if (!(squares > 0 && squares < Float.MAX_VALUE)) {
            throw nonsense("It answered with numbers that are none");
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(squares));
        }
        return unit;
    }

    private static ModelUnusable nonsense(String sentence) {
        return new ModelUnusable(ModelAbsence.NONSENSE, sentence);
    }
}
