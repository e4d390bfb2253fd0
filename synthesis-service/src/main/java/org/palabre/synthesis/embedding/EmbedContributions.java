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
 * Asks the embedding model that is set, if one is, what the contributions of a consultation mean. What it once said of a
 * text is kept. A model that is wrongly set, away, slow or talking nonsense never stops a run: the answer then is that it
 * was not used, and why.
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

    /** Whether a model is set. */
    public boolean isWanted() {
        return settings.isSet();
    }

    /**
     * Embeds all contributions of a consultation.
     *
     * @param texts all of them; their ids are the contributions' identities
     * @param progress told how much is done, 0 to 1
     * @throws InterruptedException if the thread is interrupted; what was embedded by then is kept
     */
    public Embedded embed(String consultation, List<Text> texts, DoubleConsumer progress) throws InterruptedException {
        long start = System.nanoTime();
        var reading = new ModelReading(settings, source::getObject, embeddings, consultation);
        try {
            settings.check();
            if (texts.size() > Meanings.MOST) {
                throw new ModelUnusable(ModelAbsence.TOO_MANY, texts.size() + " are too many to compare by meaning");
            }
            Map<String, float[]> vectors = reading.read(texts, progress);
            return new Embedded(use(reading, start, null), new Meanings(vectors, settings.share()));
        } catch (RuntimeException failure) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            ModelAbsence why = ModelAbsence.of(failure);
            LOG.warn(
                    "The themes of {} are found without the model {}: {} ({})",
                    consultation,
                    settings.name(),
                    why,
                    failure instanceof ModelUnusable ? failure.getMessage() : failure.getClass());
            return new Embedded(use(reading, start, why), null);
        }
    }

    private ModelUse use(ModelReading reading, long start, @Nullable ModelAbsence absence) {
        return new ModelUse(
                settings.kind(),
                settings.name(),
                settings.share(),
                reading.embedded(),
                reading.remembered(),
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                absence);
    }
}
