package org.palabre.synthesis.model.web;

import org.palabre.synthesis.model.ChatModelSource;
import org.palabre.synthesis.model.ChatSettings;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.ollama.OllamaChatModel;
import org.springframework.ai.ollama.api.OllamaChatOptions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Opens a chat model on an Ollama server. Requests are not retried: a member can ask again. */
@Component
@ConditionalOnProperty(name = "palabre.synthesis.models.chat.kind", havingValue = "ollama")
class OllamaChat implements ChatModelSource {

    @Override
    public ChatModel open(ChatSettings settings) {
        return OllamaChatModel.builder()
                .ollamaApi(Ollama.at(settings.endpoint()))
                .options(OllamaChatOptions.builder()
                        .model(settings.endpoint().model())
                        .temperature(0.0)
                        .build())
                .retryTemplate(new RetryTemplate(RetryPolicy.withMaxRetries(0)))
                .build();
    }
}
