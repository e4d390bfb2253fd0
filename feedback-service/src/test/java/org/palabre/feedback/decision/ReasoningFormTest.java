package org.palabre.feedback.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palabre.platform.refusal.Refusal;

class ReasoningFormTest {

    private static final String LONG_ENOUGH = "dix signes.";

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        var draft = new ReasoningForm("MAYBE", "  ", "trop peu", "x".repeat(4_001), null);

        Refusal refusal = catchThrowableOfType(Refusal.class, draft::checked);

        assertThat(refusal.faults())
                .extracting(Refusal.Fault::field, Refusal.Fault::code)
                .containsExactly(
                        tuple("outcome", "outcome-missing"),
                        tuple("considered", "required"),
                        tuple("influence", "too-short"),
                        tuple("reasons", "too-long"),
                        tuple("furtherUse", "required"));
    }

    @Test
    void limitsCountCodePoints() {
        assertThat(reasoning("😀".repeat(10)).considered()).hasSize(20);
        assertThat(reasoning("é".repeat(4_000)).considered()).hasSize(4_000);
    }

    @Test
    void lineEndsAreUnifiedAndControlCharactersDropped() {
        assertThat(reasoning("  une ligne\r\npuis\u0000 une autre\u0007  ").considered())
                .isEqualTo("une ligne\npuis une autre");
    }

    @Test
    void hiddenCharactersAreRemoved() {
        assertThat(reasoning("Suivi \u202eegasuof\u202c par l’\u200be\u0301cole")
                        .considered())
                .isEqualTo("Suivi egasuof par l’\u00e9cole");
    }

    @Test
    void invisibleCharactersAreNoText() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> reasoning("\u200b\u3164\u2800".repeat(10)));

        assertThat(refusal.faults()).containsExactly(Refusal.Fault.of("considered", "required"));
    }

    private static Reasoning reasoning(@Nullable String text) {
        return new ReasoningForm("INCLUSION", text, LONG_ENOUGH, LONG_ENOUGH, LONG_ENOUGH).checked();
    }
}
