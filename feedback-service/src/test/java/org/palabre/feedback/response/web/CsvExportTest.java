package org.palabre.feedback.response.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.feedback.contribution.Origin;
import org.palabre.feedback.decision.Outcome;
import org.palabre.platform.text.CsvCell;

class CsvExportTest {

    private static final List<String> COMMENTS = List.of(
            "=cmd|' /C calc'!A0",
            "+226 70 00 00 00",
            "-1 école, +1 puits",
            "@tous",
            "\t=1+1",
            "\r\n=1+1",
            "'=1+1",
            "'citation' d’un ancien",
            "Une phrase, avec \"guillemets\"; et\ndeux lignes",
            "Tõnd rat n bãnga sẽn maan ne ligdã",
            "Ɓe njiɗi anndude ko kaalis oo waɗi",
            "What became of the money?");

    @Test
    void everyTextCanBeRestoredByRemovingOneLeadingApostrophe() throws Exception {
        String csv = csv(CsvExport.forMachines());

        assertThat(read(csv, ',')).containsExactlyElementsOf(COMMENTS);
    }

    @Test
    void theExcelShapeHasAByteOrderMarkAndSemicolons() throws Exception {
        String csv = csv(CsvExport.forExcel());

        assertThat(csv).startsWith("\uFEFFcontributionId;themeId;");
        assertThat(read(csv.substring(1), ';')).containsExactlyElementsOf(COMMENTS);
    }

    @Test
    void theMachineShapeHasNeither() {
        assertThat(csv(CsvExport.forMachines())).startsWith("contributionId,themeId,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx", "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20A1"})
    void noCellStartsAFormula(String text) {
        assertThat(CsvCell.escapeFormula(text)).isEqualTo("'" + text);
    }

    @Test
    void aHarmlessCellIsUnchanged() {
        assertThat(CsvCell.escapeFormula("3 = 2 + 1")).isEqualTo("3 = 2 + 1");
        assertThat(CsvCell.escapeFormula("")).isEmpty();
    }

    private static String csv(CsvExport export) {
        return new String(export.opening(), UTF_8)
                + new String(
                        export.answers(COMMENTS.stream().map(CsvExportTest::row).toList()), UTF_8)
                + new String(export.closing(), UTF_8);
    }

    private static List<String> read(String csv, char separator) throws Exception {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(new StringReader(csv))) {
            return rows.stream()
                    .map(row -> row.getField("comment"))
                    .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                    .toList();
        }
    }

    private static AnswerRow row(String comment) {
        return new AnswerRow(
                UUID.randomUUID(),
                null,
                null,
                false,
                Outcome.INCLUSION,
                null,
                comment,
                "considéré",
                "influence",
                "raisons",
                "suite",
                "sahel",
                Origin.ONLINE,
                "fr",
                Instant.EPOCH,
                null,
                null,
                null,
                1,
                Instant.EPOCH);
    }
}
