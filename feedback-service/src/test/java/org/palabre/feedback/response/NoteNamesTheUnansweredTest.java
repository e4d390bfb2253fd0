package org.palabre.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.platform.refusal.Refusal;

class NoteNamesTheUnansweredTest {

    @Test
    void aMissingNoteIsRefusedWithTheNumber() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> NoteNamesTheUnanswered.check(7, " "));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.code()).isEqualTo("contributions-unanswered");
        assertThat(refusal.arguments()).containsExactly(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1284 contributions reçues hors délai.",
                "Restent 1 284 contributions.",
                "Restent 1\u202f284 contributions.",
                "Left out: 1,284."
            })
    void theNumberMayHaveGroupSeparators(String note) {
        assertThat(NoteNamesTheUnanswered.check(1284, note)).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 contributions restent.", "Quelques contributions restent.", "En 2027, le reste."})
    void anotherNumberIsRefused(String note) {
        assertThatThrownBy(() -> NoteNamesTheUnanswered.check(7, note)).hasMessageContaining("note-without-number");
    }

    @Test
    void theNoteIsSanitised() {
        assertThat(NoteNamesTheUnanswered.check(7, "7 contributions de l’e\u0301cole\u200b restent.\r\n"))
                .isEqualTo("7 contributions de l’\u00e9cole restent.");
    }

    @Test
    void supplementaryCharactersCountOnce() {
        assertThatThrownBy(() -> NoteNamesTheUnanswered.check(7, "7 \ud83c\udf33\ud83c\udf33\ud83c\udf33\ud83c\udf33"))
                .hasMessageContaining("too-short");
    }

    @Test
    void theNoteIsDroppedWhenEverythingIsAnswered() {
        assertThat(NoteNamesTheUnanswered.check(0, "7 contributions restent.")).isNull();
    }
}
