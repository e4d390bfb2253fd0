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

/** A model reads the contributions of one consultation, but for those it has read before. */
final class ModelReading {

    private final EmbeddingSettings settings;
    private final Supplier<EmbeddingModelSource> source;
    private final Embeddings embeddings;
    private final String consultation;
    private int embedded;
    private int remembered;

    ModelReading(
            EmbeddingSettings settings,
            Supplier<EmbeddingModelSource> source,
            Embeddings embeddings,
            String consultation) {
        this.settings = settings;
        this.source = source;
        this.embeddings = embeddings;
        this.consultation = consultation;
    }

    /** Contributions that are read alike, by what they are told apart by. */
    private record Alike(String key, String text, List<String> ids) {}

    /** The vector of every text, by its id. */
    Map<String, float[]> read(List<Text> texts, DoubleConsumer progress) throws InterruptedException {
        Map<UUID, Embedding> kept = embeddings.of(consultation);
        Map<String, float[]> vectors = new HashMap<>();
        var keys = new TextKeys(settings);
        Map<String, Alike> unread = new LinkedHashMap<>();
        Set<UUID> gone = new HashSet<>(kept.keySet());
        for (Text text : texts) {
            UUID contribution = UUID.fromString(text.id());
            gone.remove(contribution);
            String shown = keys.shown(text.text());
            String key = keys.of(shown);
            Embedding known = kept.get(contribution);
            if (known != null && known.key().equals(key)) {
                vectors.put(text.id(), known.vector());
            } else {
                unread.computeIfAbsent(key, unseen -> new Alike(key, shown, new ArrayList<>()))
                        .ids()
                        .add(text.id());
            }
        }
        embeddings.forget(gone);
        remembered = vectors.size();
        if (!unread.isEmpty()) {
            vectors.putAll(ask(List.copyOf(unread.values()), progress));
        }
        if (vectors.values().stream()
                        .mapToInt(vector -> vector.length)
                        .distinct()
                        .count()
                > 1) {
            embeddings.forget(texts.stream().map(Text::id).map(UUID::fromString).toList());
            throw new ModelUnusable(ModelAbsence.NONSENSE, "Its vectors are of several lengths");
        }
        return vectors;
    }

    private Map<String, float[]> ask(List<Alike> unread, DoubleConsumer progress) throws InterruptedException {
        long end = System.nanoTime() + settings.longest().toNanos();
        EmbeddingModel model = source.get().open(settings);
        try {
            Map<String, float[]> vectors = new HashMap<>();
            for (int from = 0; from < unread.size(); from += settings.batch()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (System.nanoTime() > end) {
                    throw new ModelUnusable(
                            ModelAbsence.SLOW, "It has read " + embedded + " when its time was up, which are kept");
                }
                List<Alike> batch = unread.subList(from, Math.min(unread.size(), from + settings.batch()));
                vectors.putAll(ask(model, batch));
                progress.accept((from + batch.size()) / (double) unread.size());
            }
            return vectors;
        } finally {
            close(model);
        }
    }

    private Map<String, float[]> ask(EmbeddingModel model, List<Alike> batch) {
        List<float[]> answer = Answer.inOrder(
                model.embedForResponse(batch.stream().map(Alike::text).toList()), batch.size());
        Map<String, float[]> vectors = new HashMap<>();
        List<Embedding> fresh = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Alike alike = batch.get(i);
            for (String id : alike.ids()) {
                vectors.put(id, answer.get(i));
                fresh.add(Embedding.of(UUID.fromString(id), consultation, alike.key(), answer.get(i)));
            }
        }
        embeddings.keep(fresh);
        embedded += fresh.size();
        return vectors;
    }

    /** A model in this process takes memory that it is not worth keeping between runs. */
    private static void close(EmbeddingModel model) {
        if (model instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Contributions that the model read now. */
    int embedded() {
        return embedded;
    }

    /** Contributions that it had read before. */
    int remembered() {
        return remembered;
    }
}
