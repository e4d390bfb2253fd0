package org.palabre.synthesis.model.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.model.Endpoint;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.Embedding;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;
import org.springframework.web.client.RestClient;

/** An embedding model behind {@code POST /embeddings} of OpenAI's protocol. Requests have texts only. */
final class OpenAiEmbeddingModel implements EmbeddingModel {

    private final RestClient client;
    private final String model;

    OpenAiEmbeddingModel(Endpoint endpoint) {
        client = ModelClient.of(endpoint).build();
        model = endpoint.model();
    }

    private record EmbeddingInput(String model, List<String> input) {}

    private record EmbeddingOutput(@Nullable List<Vector> data) {}

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Vector(int index, float @Nullable [] embedding) {}

    @Override
    public EmbeddingResponse call(EmbeddingRequest request) {
        EmbeddingOutput output = client.post()
                .uri("/embeddings")
                .body(new EmbeddingInput(model, request.getInstructions()))
                .retrieve()
                .body(EmbeddingOutput.class);
        if (output == null || output.data() == null) {
            throw new ModelUnusable(ModelAbsence.NONSENSE, "The model's server sent no embeddings");
        }
        return new EmbeddingResponse(output.data().stream()
                .map(vector ->
                        new Embedding(Objects.requireNonNullElse(vector.embedding(), new float[0]), vector.index()))
                .toList());
    }

    @Override
    public float[] embed(Document document) {
        return embed(Objects.requireNonNullElse(document.getText(), ""));
    }
}
