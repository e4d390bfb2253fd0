package org.palabre.synthesis.draft;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.model.ChatModelSource;
import org.palabre.synthesis.model.ChatSettings;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelSettings;
import org.palabre.synthesis.model.ModelUnusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has a chat model write drafts in the background, one at a time per instance. */
@Component
class DraftWriter {

    private static final Logger LOG = LoggerFactory.getLogger(DraftWriter.class);

    private final ChatSettings settings;
    private final ObjectProvider<ChatModelSource> source;
    private final Drafts drafts;
    private final Semaphore oneAtATime = new Semaphore(1);

    DraftWriter(ModelSettings settings, ObjectProvider<ChatModelSource> source, Drafts drafts) {
        this.settings = settings.chat();
        this.source = source;
        this.drafts = drafts;
    }

    /** Stores a draft and starts writing it. */
    void start(ThemeDraft draft, List<String> contributions) {
        if (!oneAtATime.tryAcquire()) {
            throw Refusal.busy("draft-another-first");
        }
        try {
            drafts.add(draft);
            Thread.ofVirtual().name("draft-" + draft.theme()).start(() -> write(draft, contributions));
        } catch (RuntimeException storeFailure) {
            oneAtATime.release();
            throw storeFailure;
        }
    }

    private void write(ThemeDraft draft, List<String> contributions) {
        try {
            settings.check();
            ChatResponse answer =
                    source.getObject().open(settings).call(DraftPrompt.of(contributions, draft.language()));
            drafts.ready(draft.id(), DraftParser.read(text(answer)));
        } catch (RuntimeException failure) {
            ModelAbsence absence = ModelAbsence.of(failure);
            LOG.warn(
                    "The model {} wrote no draft for the theme {}: {} ({})",
                    settings.name(),
                    draft.theme(),
                    absence,
                    failure instanceof ModelUnusable ? failure.getMessage() : failure.getClass());
            drafts.failed(draft.id(), absence);
        } finally {
            oneAtATime.release();
        }
    }

    private static String text(ChatResponse answer) {
        var result = answer.getResult();
        String text = result == null ? null : result.getOutput().getText();
        if (text == null) {
            throw new ModelUnusable(ModelAbsence.NONSENSE, "The answer is empty");
        }
        return text;
    }
}
