package org.palabre.synthesis.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.synthesis.model.ModelUnusable;
import org.palabre.synthesis.model.WithoutContacts;

class DraftParserTest {

    @Test
    void anAnswerIsReadWithinAMarkdownFence() {
        DraftContent content = DraftParser.read(
                "```json\n{\"label\":\" Accès \\n à l’eau \",\"summary\":\"Les puits.\\u0007\",\"nature\":\"\"}\n```");

        assertThat(content).isEqualTo(new DraftContent("Accès à l’eau", "Les puits.", null, null, null, null));
    }

    @Test
    void everyTextIsTruncatedToItsMaximumLength() {
        DraftContent content = DraftParser.read("{\"label\":\"%s\",\"summary\":\"%s\",\"causes\":\"%s\"}"
                .formatted("a".repeat(500), "b".repeat(9_000), "c".repeat(5_000)));

        assertThat(content.label()).hasSize(120).endsWith("…");
        assertThat(content.summary()).hasSize(2_000);
        assertThat(content.causes()).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Voici un résumé.",
                "[]",
                "{}",
                "{\"label\":\"Eau\"}",
                "{\"label\":\"ab\",\"summary\":\"s\"}",
                "{\"label\":{\"a\":1},\"summary\":\"s\"}",
                "{\"label\":12345,\"summary\":\"s\"}",
                "{\"label\":\"Eau\",\"summary\":\"s\",\"decision\":\"INCLUSION\"}",
                "{\"label\":\"Eau\",\"summary\":\"s\"} {\"label\":\"Eau\"}"
            })
    void answersOfAnotherFormAreRefused(String answer) {
        assertThatThrownBy(() -> DraftParser.read(answer)).isInstanceOf(ModelUnusable.class);
    }

    @Test
    void answersOverTheMaximumLengthAreRefused() {
        assertThatThrownBy(() -> DraftParser.read("{\"label\":\"Eau\",\"summary\":\"" + "x".repeat(50_000) + "\"}"))
                .isInstanceOf(ModelUnusable.class);
    }

    @Test
    void addressesAndTelephoneNumbersAreRemoved() {
        assertThat(WithoutContacts.of(
                        "Écrire à awa.k@exemple.bf ou au +226 70 12 34 56, le 24 août 2021 ; 12 000 FCFA."))
                .isEqualTo("Écrire à […] ou au […], le 24 août 2021 ; 12 000 FCFA.");
    }
}
