package org.palabre.consultation.workshop.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.FindWorkshops;
import org.palabre.consultation.workshop.HandOutReceipts;
import org.palabre.consultation.workshop.NotesWords;
import org.palabre.consultation.workshop.Workshop;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page where a facilitator prints the receipt codes of a workshop. */
@Controller
@RequestMapping("/workshops/{id}")
class WorkshopReceiptPages {

    private final FindWorkshops find;
    private final HandOutReceipts handOut;
    private final ReceiptsCsv receiptsCsv;
    private final NotesWords words;

    WorkshopReceiptPages(FindWorkshops find, HandOutReceipts handOut, ReceiptsCsv receiptsCsv, NotesWords words) {
        this.find = find;
        this.handOut = handOut;
        this.receiptsCsv = receiptsCsv;
        this.words = words;
    }

    /** A slip with translated position. */
    record SlipView(String line, String beginning, String code) {}

    @GetMapping("/receipts")
    String receipts(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String sent,
            Member member,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        UUID address = WorkshopAddress.id(id);
        Workshop workshop = find.toRead(member, address);
        if (!workshop.isSubmitted()) {
            return "redirect:" + WorkshopAddress.of(address);
        }
        response.getHeaders().setCacheControl(CacheControl.noStore());
        model.addAttribute("workshop", workshop);
        model.addAttribute("sent", sent != null);
        model.addAttribute(
                "slips",
                handOut.of(member, address).stream()
                        .map(slip -> new SlipView(
                                words.of(slip.place(), language),
                                slip.beginning(),
                                slip.code().toString()))
                        .toList());
        return "consultation/workshop-receipts";
    }

    /**
     * The receipts as CSV.
     *
     * @throws Refusal if the workshop is not submitted
     */
    @GetMapping("/receipts.csv")
    ResponseEntity<String> csv(@PathVariable String id, Member member, Locale language) {
        UUID workshop = WorkshopAddress.id(id);
        return receiptsCsv.answer(workshop, handOut.of(member, workshop), language);
    }
}
