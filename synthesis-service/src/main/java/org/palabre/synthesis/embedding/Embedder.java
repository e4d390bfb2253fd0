package org.palabre.synthesis.embedding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.palabre.engine.Text;
import org.palabre.synthesis.model.EmbeddingModelSource;
import org.palabre.synthesis.model.EmbeddingSettings;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.ai.embedding.EmbeddingModel;

/** Embeds the contributions of one consultation, except those with a stored embedding. */
final class Embedder {

    private final EmbeddingSettings settings;
    private final Supplier<EmbeddingModelSource> source;
    private final Embeddings embeddings;
    private final String consultation;
    private int embedded;
    private int remembered;

    Embedder(
            EmbeddingSettings settings,
            Supplier<EmbeddingModelSource> source,
            Embeddings embeddings,
            String consultation) {
        this.settings = settings;
        this.source = source;
        this.embeddings = embeddings;
        this.consultation = consultation;
    }

    /** Contributions with the same text for the model, and its key. */
    private record SameText(String key, String text, List<String> ids) {}

    /** The vectors by text id. */
    Map<String, float[]> embed(List<Text> texts, DoubleConsumer progress) throws InterruptedException {
        Map<UUID, Embedding> stored = embeddings.of(consultation);
        Map<String, float[]> vectors = new HashMap<>();
        var keys = new TextKeys(settings);
        Map<String, SameText> pending = new LinkedHashMap<>();
        Set<UUID> obsolete = new HashSet<>(stored.keySet());
        for (Text text : texts) {
            UUID contribution = UUID.fromString(text.id());
            obsolete.remove(contribution);
            String modelText = keys.modelText(text.text());
            String key = keys.of(modelText);
            Embedding storedEmbedding = stored.get(contribution);
            if (storedEmbedding != null && storedEmbedding.key().equals(key)) {
                vectors.put(text.id(), storedEmbedding.vector());
            } else {
                pending.computeIfAbsent(key, newKey -> new SameText(key, modelText, new ArrayList<>()))
                        .ids()
                        .add(text.id());
            }
        }
        embeddings.remove(obsolete);
        remembered = vectors.size();
        if (!pending.isEmpty()) {
            vectors.putAll(embedAll(List.copyOf(pending.values()), progress));
        }
        if (vectors.values().stream()
                        .mapToInt(vector -> vector.length)
                        .distinct()
                        .count()
                > 1) {
            embeddings.remove(texts.stream().map(Text::id).map(UUID::fromString).toList());
            throw new ModelUnusable(ModelAbsence.NONSENSE, "The vectors have different lengths");
        }
        return vectors;
    }

    private Map<String, float[]> embedAll(List<SameText> pending, DoubleConsumer progress) throws InterruptedException {
        long deadline = System.nanoTime() + settings.longest().toNanos();
        EmbeddingModel model = source.get().open(settings);
        try {
            Map<String, float[]> vectors = new HashMap<>();
            for (int from = 0; from < pending.size(); from += settings.batch()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (System.nanoTime() > deadline) {
                    throw new ModelUnusable(
                            ModelAbsence.SLOW,
                            "Time limit reached after " + embedded + " contributions, whose embeddings are kept");
                }
                List<SameText> batch = pending.subList(from, Math.min(pending.size(), from + settings.batch()));
                vectors.putAll(embedAll(model, batch));
                progress.accept((from + batch.size()) / (double) pending.size());
            }
            return vectors;
        } finally {
            close(model);
        }
    }

    private Map<String, float[]> embedAll(EmbeddingModel model, List<SameText> batch) {
        List<float[]> responses = EmbeddingVectors.inOrder(
                model.embedForResponse(batch.stream().map(SameText::text).toList()), batch.size());
        Map<String, float[]> vectors = new HashMap<>();
        List<Embedding> newEmbeddings = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            SameText group = batch.get(i);
            for (String id : group.ids()) {
                vectors.put(id, responses.get(i));
                newEmbeddings.add(Embedding.of(UUID.fromString(id), consultation, group.key(), responses.get(i)));
            }
        }
        embeddings.save(newEmbeddings);
        embedded += newEmbeddings.size();
        return vectors;
    }

    /** Closes a model in this process: its memory is not worth keeping between runs. */
    private static void close(EmbeddingModel model) {
        if (model instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The number of contributions embedded in this run. */
    int embedded() {
        return embedded;
    }

    /** The number of contributions with a stored embedding. */
    int remembered() {
        return remembered;
    }
}
