package org.palabre.consultation.workshop.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"line:14", "paragraph:3", "table:2:4", "sheet:14:Feuille1", "sheet:2:Santé: besoins", "sheet:2:"
            })
    void aPlaceIsReadBackFromItsCode(String code) {
        assertThat(Origin.parse(code).code()).isEqualTo(code);
    }

    @Test
    void aSheetKeepsItsNameWhateverItHolds() {
        assertThat(Origin.parse("sheet:14:a:b:c")).isEqualTo(new Origin.SheetRow("a:b:c", 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "line", "line:x", "line:1:2", "page:3", "table:1"})
    void whatIsNoPlaceIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Origin.parse(code));
    }

    @Test
    void aPlaceTellsAPersonWhereToLook() {
        Origin origin = new Origin.SheetRow("Feuille1", 14);

        assertThat(origin.messageKey()).isEqualTo("notes.origin.sheet-row");
        assertThat(origin.messageArguments()).containsExactly("Feuille1", 14);
    }
}
