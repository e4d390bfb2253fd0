package org.palabre.synthesis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SignedIn;
import org.palabre.synthesis.testing.SynthesisTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

@SynthesisTest
class NoModelTest {

    @Autowired
    ObjectProvider<EmbeddingModelSource> embedding;

    @Autowired
    ObjectProvider<ChatModelSource> chat;

    @Autowired
    Forum forum;

    @Autowired
    WebTestClient client;

    @Test
    void noModelBeanExistsUnlessOneIsConfigured() {
        assertThat(embedding.getIfAvailable()).isNull();
        assertThat(chat.getIfAvailable()).isNull();
    }

    @Test
    void noDraftIsOffered() {
        UUID theme = forum.themed("no-model", List.of("Un forage.", "Un puits."), 1)
                .themes()
                .getFirst();
        var awa = new SignedIn(client, "msf");
        String page = awa.page("/themes/" + theme);

        assertThat(page).contains("Travail de synthèse").doesNotContain("ébauche");
        assertThat(awa.send("/themes/" + theme + "/draft", page).getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
