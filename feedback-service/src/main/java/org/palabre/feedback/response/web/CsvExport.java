package org.palabre.feedback.response.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.text.CsvText;

/**
 * Writes answers as CSV (RFC 4180), one per row, with formulas escaped. Two variants: for machines, UTF-8 with commas
 * and no byte order mark; for Excel, with a byte order mark, which it needs for accents, and semicolons, which it
 * expects in French locales.
 */
final class CsvExport implements ExportFormat {

    private static final List<@Nullable Object> HEADER = List.of(
            "contributionId",
            "themeId",
            "themeLabel",
            "exception",
            "outcome",
            "title",
            "comment",
            "considered",
            "influence",
            "reasons",
            "furtherUse",
            "region",
            "origin",
            "language",
            "submittedAt",
            "workshopPlace",
            "workshopDate",
            "workshopLine",
            "responseVersion",
            "answeredAt");

    private final boolean forExcel;

    private CsvExport(boolean forExcel) {
        this.forExcel = forExcel;
    }

    static CsvExport forMachines() {
        return new CsvExport(false);
    }

    static CsvExport forExcel() {
        return new CsvExport(true);
    }

    @Override
    public byte[] opening() {
        return ((forExcel ? CsvText.BYTE_ORDER_MARK : "") + toCsv(List.of(HEADER))).getBytes(UTF_8);
    }

    @Override
    public byte[] answers(List<AnswerRow> answers) {
        return toCsv(answers.stream().map(CsvExport::cells).toList()).getBytes(UTF_8);
    }

    @Override
    public byte[] closing() {
        return new byte[0];
    }

    private String toCsv(List<List<@Nullable Object>> rows) {
        var csv = forExcel ? CsvText.withSemicolons() : CsvText.withCommas();
        rows.forEach(csv::row);
        return csv.written();
    }

    private static List<@Nullable Object> cells(AnswerRow row) {
        return Stream.<@Nullable Object>of(
                        row.contributionId(),
                        row.themeId(),
                        row.themeLabel(),
                        row.exception(),
                        row.outcome(),
                        row.title(),
                        row.comment(),
                        row.considered(),
                        row.influence(),
                        row.reasons(),
                        row.furtherUse(),
                        row.region(),
                        row.origin(),
                        row.language(),
                        row.submittedAt(),
                        row.workshopPlace(),
                        row.workshopDate(),
                        row.workshopLine(),
                        row.responseVersion(),
                        row.answeredAt())
                .toList();
    }
}
