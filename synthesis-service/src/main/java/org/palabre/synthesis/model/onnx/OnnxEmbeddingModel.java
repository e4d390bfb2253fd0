package org.palabre.synthesis.model.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelFiles;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.Embedding;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;

/**
 * An embedding model in ONNX, a sentence transformer (Reimers and Gurevych 2019). A text's embedding is the model's own
 * sentence embedding, or else the mean of its token embeddings. Texts are cut after 512 tokens.
 */
public final class OnnxEmbeddingModel implements EmbeddingModel, AutoCloseable {

    private static final int MAX_TOKENS = 512;

    private final HuggingFaceTokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxEmbeddingModel(HuggingFaceTokenizer tokenizer, OrtEnvironment environment, OrtSession session) {
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads the model.
     *
     * @throws ModelUnusable if a file is invalid
     */
    public static OnnxEmbeddingModel of(ModelFiles files) {
        try {
            var tokenizer = HuggingFaceTokenizer.builder()
                    .optTokenizerPath(files.tokenizer())
                    .optTruncation(true)
                    .optPadding(true)
                    .optMaxLength(MAX_TOKENS)
                    .build();
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(files.model().toString());
            return new OnnxEmbeddingModel(tokenizer, environment, session);
        } catch (IOException | RuntimeException e) {
            throw new ModelUnusable(ModelAbsence.SETTINGS, "Not a valid tokenizer: " + files.tokenizer());
        } catch (OrtException e) {
            throw new ModelUnusable(ModelAbsence.SETTINGS, "Not a valid ONNX model: " + files.model());
        }
    }

    @Override
    public EmbeddingResponse call(EmbeddingRequest request) {
        Encoding[] tokens = tokenizer.batchEncode(request.getInstructions());
        List<Embedding> embeddings = new ArrayList<>();
        for (float[] vector : vectors(tokens)) {
            embeddings.add(new Embedding(vector, embeddings.size()));
        }
        return new EmbeddingResponse(embeddings);
    }

    private float[][] vectors(Encoding[] tokens) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            add(inputs, "input_ids", tokens, Encoding::getIds);
            add(inputs, "attention_mask", tokens, Encoding::getAttentionMask);
            add(inputs, "token_type_ids", tokens, Encoding::getTypeIds);
            try (OrtSession.Result result = session.run(inputs)) {
                return embeddings(result.get(0), tokens);
            }
        } catch (OrtException e) {
            throw new ModelUnusable(ModelAbsence.NONSENSE, "The ONNX model rejects texts: " + e.getCode());
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private interface TokenField {
        long[] of(Encoding tokens);
    }

    /** Adds an input if the model has it. */
    private void add(Map<String, OnnxTensor> inputs, String name, Encoding[] tokens, TokenField field)
            throws OrtException {
        if (session.getInputNames().contains(name)) {
            long[][] rows = new long[tokens.length][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = field.of(tokens[i]);
            }
            inputs.put(name, OnnxTensor.createTensor(environment, rows));
        }
    }

    private static float[][] embeddings(OnnxValue output, Encoding[] tokens) throws OrtException {
        return switch (output.getValue()) {
            case float[][] sentences -> sentences;
            case float[][][] byToken -> {
                float[][] means = new float[tokens.length][];
                for (int i = 0; i < means.length; i++) {
                    means[i] = mean(byToken[i], tokens[i].getAttentionMask());
                }
                yield means;
            }
            default -> throw new ModelUnusable(ModelAbsence.NONSENSE, "The ONNX model returns no embeddings");
        };
    }

    private static float[] mean(float[][] byToken, long[] mask) {
        float[] mean = new float[byToken[0].length];
        int count = 0;
        for (int token = 0; token < byToken.length; token++) {
            if (mask[token] != 0) {
                count++;
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += byToken[token][i];
                }
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= Math.max(1, count);
        }
        return mean;
    }

    @Override
    public float[] embed(Document document) {
        return embed(Objects.requireNonNullElse(document.getText(), ""));
    }

    /** Frees the memory outside the heap. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            tokenizer.close();
        }
    }
}
