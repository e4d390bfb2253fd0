package org.palabre.synthesis.model;

import org.springframework.ai.chat.model.ChatModel;

/**
 * Opens the configured chat model. The bean exists only if one is configured, so that its libraries are not loaded
 * otherwise.
 */
public interface ChatModelSource {

    /**
     * Opens the model.
     *
     * @throws ModelUnusable if the settings are invalid
     */
    ChatModel open(ChatSettings settings);
}
