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

/** The draft that this instance has written, one at a time. */
@Component
class DraftsUnderWay {

    private static final Logger LOG = LoggerFactory.getLogger(DraftsUnderWay.class);

    private final ChatSettings settings;
    private final ObjectProvider<ChatModelSource> source;
    private final Drafts drafts;
    private final Semaphore oneAtATime = new Semaphore(1);

    DraftsUnderWay(ModelSettings settings, ObjectProvider<ChatModelSource> source, Drafts drafts) {
        this.settings = settings.chat();
        this.source = source;
        this.drafts = drafts;
    }

    /** Begins a draft, and has it written meanwhile. */
    void begin(ThemeDraft draft, List<String> contributions) {
        if (!oneAtATime.tryAcquire()) {
            throw Refusal.busy("draft-another-first");
        }
        try {
            drafts.add(draft);
            Thread.ofVirtual().name("draft-" + draft.theme()).start(() -> write(draft, contributions));
        } catch (RuntimeException storeAway) {
            oneAtATime.release();
            throw storeAway;
        }
    }

    private void write(ThemeDraft draft, List<String> contributions) {
        try {
            settings.check();
            ChatResponse answer =
                    source.getObject().open(settings).call(DraftQuestion.about(contributions, draft.language()));
            drafts.ready(draft.id(), DraftAnswer.read(text(answer)));
        } catch (RuntimeException failure) {
            ModelAbsence why = ModelAbsence.of(failure);
            LOG.warn(
                    "The model {} drafted nothing for the theme {}: {} ({})",
                    settings.name(),
                    draft.theme(),
                    why,
                    failure instanceof ModelUnusable ? failure.getMessage() : failure.getClass());
            drafts.failed(draft.id(), why);
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
