package org.palabre.synthesis.model;

import org.springframework.ai.chat.model.ChatModel;

/** Opens the chat model that is set. There is one only where one is set, so that nothing of it is loaded elsewhere. */
public interface ChatModelSource {

    /**
     * Opens it.
     *
     * @throws ModelUnusable if it cannot be used as it is set
     */
    ChatModel open(ChatSettings settings);
}
