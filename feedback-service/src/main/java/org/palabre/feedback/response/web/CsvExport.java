package org.palabre.feedback.response.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.text.CsvText;

/**
 * The answers as CSV (RFC 4180), one row each, header in code names, no cell a formula. Two shapes: for machines, UTF-8
 * without byte order mark and with commas; for Excel, with byte order mark, without which it garbles accents, and with
 * semicolons, which it expects where the comma is the decimal sign, as in French.
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
        return ((forExcel ? CsvText.BYTE_ORDER_MARK : "") + written(List.of(HEADER))).getBytes(UTF_8);
    }

    @Override
    public byte[] answers(List<AnswerRow> some) {
        return written(some.stream().map(CsvExport::cells).toList()).getBytes(UTF_8);
    }

    @Override
    public byte[] closing() {
        return new byte[0];
    }

    private String written(List<List<@Nullable Object>> rows) {
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
