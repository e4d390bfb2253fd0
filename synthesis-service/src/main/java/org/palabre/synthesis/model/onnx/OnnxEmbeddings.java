package org.palabre.synthesis.model.onnx;

import org.palabre.synthesis.model.EmbeddingModelSource;
import org.palabre.synthesis.model.EmbeddingSettings;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Opens an embedding model from an ONNX file. Its libraries are in some builds only. */
@Component
@ConditionalOnProperty(name = "palabre.synthesis.models.embedding.kind", havingValue = "onnx")
class OnnxEmbeddings implements EmbeddingModelSource {

    @Override
    public EmbeddingModel open(EmbeddingSettings settings) {
        try {
            return OnnxEmbeddingModel.of(settings.files());
        } catch (LinkageError missing) {
            throw new ModelUnusable(
                    ModelAbsence.LIBRARY, "This build cannot run ONNX files here; build it with the profile onnx");
        }
    }
}
