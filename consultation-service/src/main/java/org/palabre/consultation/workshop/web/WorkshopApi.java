package org.palabre.consultation.workshop.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.FindWorkshops;
import org.palabre.consultation.workshop.HandOutReceipts;
import org.palabre.consultation.workshop.NotesWords;
import org.palabre.consultation.workshop.ReadWorkshopNotes;
import org.palabre.consultation.workshop.RecordWorkshop;
import org.palabre.consultation.workshop.ReviewWorkshopNotes;
import org.palabre.consultation.workshop.SubmitWorkshop;
import org.palabre.consultation.workshop.Workshop;
import org.palabre.consultation.workshop.WorkshopSummary;
import org.palabre.consultation.workshop.web.WorkshopJson.Edits;
import org.palabre.consultation.workshop.web.WorkshopJson.Held;
import org.palabre.consultation.workshop.web.WorkshopJson.Seen;
import org.palabre.consultation.workshop.web.WorkshopJson.Shown;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.IdempotencyKey;
import org.palabre.platform.web.Listing;
import org.springframework.data.domain.Sort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** Workshops for machines. */
@RestController
@RequestMapping("/api/workshops")
@Tag(name = "Workshops")
class WorkshopApi {

    private final FindWorkshops find;
    private final RecordWorkshop recordWorkshop;
    private final ReadWorkshopNotes readNotes;
    private final ReceivedFiles receivedFiles;
    private final ReviewWorkshopNotes review;
    private final SubmitWorkshop submitWorkshop;
    private final HandOutReceipts handOut;
    private final WorkshopJson json;
    private final ReceiptsCsv csv;
    private final NotesWords words;

    WorkshopApi(
            FindWorkshops find,
            RecordWorkshop recordWorkshop,
            ReadWorkshopNotes readNotes,
            ReceivedFiles receivedFiles,
            ReviewWorkshopNotes review,
            SubmitWorkshop submitWorkshop,
            HandOutReceipts handOut,
            WorkshopJson json,
            ReceiptsCsv csv,
            NotesWords words) {
        this.find = find;
        this.recordWorkshop = recordWorkshop;
        this.readNotes = readNotes;
        this.receivedFiles = receivedFiles;
        this.review = review;
        this.submitWorkshop = submitWorkshop;
        this.handOut = handOut;
        this.json = json;
        this.csv = csv;
        this.words = words;
    }

    /** A submitted line and the code to follow it. */
    record LineReceipt(String line, UUID contributionId, String receiptCode) {}

    /** A submitted workshop. */
    record Submitted(UUID id, int contributions, List<LineReceipt> receipts) {}

    @GetMapping
    @Operation(
            summary = "Read the workshops of one's regions, the latest first",
            description = "The secretariat and observers read all. X-Total-Count says how many there are.")
    ResponseEntity<List<WorkshopSummary>> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size, Member member) {
        return Listing.answer(find.of(member, Listing.wanted(page, size, Sort.unsorted())));
    }

    @PostMapping
    @Operation(
            summary = "Record a workshop that was held",
            description = "For facilitators of its region and the secretariat. The header Idempotency-Key"
                    + " holds 1 to 255 printable characters. A repeat has no further effect.")
    ResponseEntity<Shown> record(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody Held held,
            Member member,
            Locale language) {
        Workshop workshop = recordWorkshop.record(member, IdempotencyKey.of(key), held.draft());
        return ResponseEntity.created(URI.create("/api/workshops/" + workshop.id()))
                .body(json.shown(workshop, language));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read one workshop with its notes as they stand")
    Shown show(@PathVariable String id, Member member, Locale language) {
        return json.shown(find.toRead(member, WorkshopAddress.id(id)), language);
    }

    @PostMapping(path = "/{id}/notes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Hand in the notes",
            description = "The part named file: docx, xlsx, csv, tsv or txt, at most 10 MB. Notes that are there, and"
                    + " their review, are replaced only with replace=true.")
    Shown upload(
            @PathVariable String id,
            @RequestPart(name = "file", required = false) @Nullable FilePart file,
            @RequestParam(defaultValue = "false") boolean replace,
            Member member,
            Locale language) {
        UUID workshop = WorkshopAddress.id(id);
        readNotes.toTakeNotes(member, workshop, replace);
        String name = file == null ? "" : file.filename();
        return json.shown(
                receivedFiles.during(file, received -> readNotes.read(member, workshop, received, name, replace)),
                language);
    }

    @PutMapping("/{id}/items")
    @Operation(
            summary = "Edit, discard or take back items",
            description = "Items that are not named stay as they are. The version is the one that was read; if"
                    + " somebody else saved meanwhile, nothing changes (409).")
    Shown edit(@PathVariable String id, @RequestBody Edits edits, Member member, Locale language) {
        if (edits.version() == null) {
            throw Refusal.invalidFields(List.of(Fault.of("version", "required")));
        }
        return json.shown(
                review.save(
                        member,
                        WorkshopAddress.id(id),
                        edits.version(),
                        edits.items() == null ? List.of() : edits.items()),
                language);
    }

    @PostMapping("/{id}/submission")
    @Operation(
            summary = "Submit all contributions of the workshop, or none",
            description = "Submitting twice has one effect. An item that cannot be a contribution is named with its"
                    + " line (422), and nothing goes in.")
    Submitted submit(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Seen seen,
            Member member,
            Locale language) {
        UUID workshop = WorkshopAddress.id(id);
        Workshop submitted = submitWorkshop.submit(member, workshop, seen == null ? null : seen.version());
        return new Submitted(
                workshop,
                submitted.tally().contributions(),
                handOut.of(member, workshop).stream()
                        .map(slip -> new LineReceipt(
                                words.of(slip.place(), language),
                                slip.contribution(),
                                slip.code().toString()))
                        .toList());
    }

    @GetMapping(path = "/{id}/receipts.csv", produces = "text/csv")
    @Operation(summary = "Read the receipt codes of a submitted workshop: line, text, code")
    ResponseEntity<String> receipts(@PathVariable String id, Member member, Locale language) {
        UUID workshop = WorkshopAddress.id(id);
        return csv.answer(workshop, handOut.of(member, workshop), language);
    }
}
