package org.palabre.synthesis.model.web;

import org.palabre.synthesis.model.ChatModelSource;
import org.palabre.synthesis.model.ChatSettings;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Opens a chat model on a server with OpenAI's protocol. */
@Component
@ConditionalOnProperty(name = "palabre.synthesis.models.chat.kind", havingValue = "openai")
class OpenAiChat implements ChatModelSource {

    @Override
    public ChatModel open(ChatSettings settings) {
        return new OpenAiChatModel(settings.endpoint());
    }
}
