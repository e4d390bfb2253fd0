package org.palabre.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20A1"})
    void formulasAreEscaped(String cell) {
        assertThat(CsvText.withCommas().row(cell).written()).isEqualTo("'" + cell + "\r\n");
    }

    @Test
    void rowsEndInCrlfAndCellsAreQuotedIfNeeded() {
        var csv = CsvText.withCommas().row("line", "text").row(List.of(14, "Un, \"deux\"\ntrois"));

        assertThat(csv.written()).isEqualTo("line,text\r\n14,\"Un, \"\"deux\"\"\ntrois\"\r\n");
    }

    @Test
    void nullIsAnEmptyCell() {
        assertThat(CsvText.withSemicolons().row("a", null, "c").written()).isEqualTo("a;;c\r\n");
    }

    @Test
    void rowsCanBeAddedAfterReading() {
        var csv = CsvText.withCommas().row("a");
        csv.written();

        assertThat(csv.row("b").written()).isEqualTo("a\r\nb\r\n");
    }
}
