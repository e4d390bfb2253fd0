package org.palabre.synthesis.model.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.model.Endpoint;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.web.client.RestClient;

/** A chat model behind {@code POST /chat/completions} of OpenAI's protocol, without tool calls. */
final class OpenAiChatModel implements ChatModel {

    private final RestClient client;
    private final String model;

    OpenAiChatModel(Endpoint endpoint) {
        client = ModelClient.of(endpoint).build();
        model = endpoint.model();
    }

    private record Message(String role, @Nullable String content) {}

    private record ChatRequest(String model, List<Message> messages, double temperature) {}

    private record Choice(@Nullable Message message) {}

    private record ChatReply(@Nullable List<Choice> choices) {}

    @Override
    public ChatResponse call(Prompt prompt) {
        List<Message> messages = prompt.getInstructions().stream()
                .map(message ->
                        new Message(message.getMessageType().getValue().toLowerCase(Locale.ROOT), message.getText()))
                .toList();
        ChatReply reply = client.post()
                .uri("/chat/completions")
                .body(new ChatRequest(model, messages, 0))
                .retrieve()
                .body(ChatReply.class);
        if (reply == null || reply.choices() == null || reply.choices().isEmpty()) {
            throw emptyReply();
        }
        Message message = reply.choices().getFirst().message();
        if (message == null) {
            throw emptyReply();
        }
        return new ChatResponse(
                List.of(new Generation(new AssistantMessage(Objects.requireNonNullElse(message.content(), "")))));
    }

    private static ModelUnusable emptyReply() {
        return new ModelUnusable(ModelAbsence.NONSENSE, "The model's server sent an empty reply");
    }
}
