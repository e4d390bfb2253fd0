package org.palabre.synthesis.embedding;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.Meanings;
import org.palabre.engine.Text;
import org.palabre.synthesis.model.EmbeddingModelSource;
import org.palabre.synthesis.model.EmbeddingSettings;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelSettings;
import org.palabre.synthesis.model.ModelUnusable;
import org.palabre.synthesis.model.ModelUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Embeds the contributions of a consultation with the configured model, if any, and stores the embeddings. A model with
 * invalid settings, timeouts or invalid responses never stops a run: the result then states the reason.
 */
@Component
public class EmbedContributions {

    private static final Logger LOG = LoggerFactory.getLogger(EmbedContributions.class);

    private final EmbeddingSettings settings;
    private final ObjectProvider<EmbeddingModelSource> source;
    private final Embeddings embeddings;

    EmbedContributions(ModelSettings settings, ObjectProvider<EmbeddingModelSource> source, Embeddings embeddings) {
        this.settings = settings.embedding();
        this.source = source;
        this.embeddings = embeddings;
    }

    /** Whether a model is configured. */
    public boolean isEnabled() {
        return settings.isSet();
    }

    /**
     * Embeds all contributions of a consultation.
     *
     * @param texts all texts; their ids are the contributions' ids
     * @param progress receives the share of finished contributions, 0 to 1
     * @throws InterruptedException if the thread is interrupted; finished embeddings are kept
     */
    public EmbeddingResult embed(String consultation, List<Text> texts, DoubleConsumer progress)
            throws InterruptedException {
        long start = System.nanoTime();
        var embedder = new Embedder(settings, source::getObject, embeddings, consultation);
        try {
            settings.check();
            if (texts.size() > Meanings.MOST) {
                throw new ModelUnusable(
                        ModelAbsence.TOO_MANY,
                        texts.size() + " contributions are too many for a comparison by meaning");
            }
            Map<String, float[]> vectors = embedder.embed(texts, progress);
            return new EmbeddingResult(use(embedder, start, null), new Meanings(vectors, settings.share()));
        } catch (RuntimeException failure) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            ModelAbsence reason = ModelAbsence.of(failure);
            LOG.warn(
                    "Full run over {} without the embedding model {}: {} ({})",
                    consultation,
                    settings.name(),
                    reason,
                    failure instanceof ModelUnusable ? failure.getMessage() : failure.getClass());
            return new EmbeddingResult(use(embedder, start, reason), null);
        }
    }

    private ModelUse use(Embedder embedder, long start, @Nullable ModelAbsence absence) {
        return new ModelUse(
                settings.kind(),
                settings.name(),
                settings.share(),
                embedder.embedded(),
                embedder.remembered(),
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                absence);
    }
}
