package org.palabre.consultation.workshop.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.palabre.consultation.workshop.HandOutReceipts.Slip;
import org.palabre.consultation.workshop.NotesWords;
import org.palabre.platform.text.CsvText;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes the receipts of a workshop as CSV for spreadsheets. */
@Component
class ReceiptsCsv {

    private final NotesWords words;

    ReceiptsCsv(NotesWords words) {
        this.words = words;
    }

    /** The CSV as a download. */
    ResponseEntity<String> answer(UUID workshop, List<Slip> slips, Locale language) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + workshop + "-receipts.csv\"")
                .body(CsvText.BYTE_ORDER_MARK + write(slips, language));
    }

    private String write(List<Slip> slips, Locale language) {
        var csv = CsvText.withCommas().row("line", "text", "code");
        for (Slip slip : slips) {
            csv.row(words.of(slip.place(), language), slip.beginning(), slip.code());
        }
        return csv.written();
    }
}
