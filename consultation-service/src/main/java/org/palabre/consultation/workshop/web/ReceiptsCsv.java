package org.palabre.consultation.workshop.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.palabre.consultation.workshop.HandOutReceipts.Slip;
import org.palabre.consultation.workshop.NotesWords;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The receipts of a workshop as CSV, for a table program: no cell is taken for a formula. */
@Component
class ReceiptsCsv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    /** Tells table programs that this is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final NotesWords words;

    ReceiptsCsv(NotesWords words) {
        this.words = words;
    }

    /** An answer that a browser keeps as a file. */
    ResponseEntity<String> answer(UUID workshop, List<Slip> slips, Locale language) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + workshop + "-receipts.csv\"")
                .body(BYTE_ORDER_MARK + write(slips, language));
    }

    private String write(List<Slip> slips, Locale language) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("line", "text", "code");
            for (Slip slip : slips) {
                csv.writeRecord(
                        defused(words.of(slip.place(), language)),
                        defused(slip.beginning()),
                        slip.code().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String defused(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
