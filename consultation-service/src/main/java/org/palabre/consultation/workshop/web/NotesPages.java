package org.palabre.consultation.workshop.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.FindWorkshops;
import org.palabre.consultation.workshop.ReadWorkshopNotes;
import org.palabre.consultation.workshop.Workshop;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.RefusedForm;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pages for the upload and download of notes. */
@Controller
@RequestMapping("/workshops/{id}")
class NotesPages {

    private final FindWorkshops find;
    private final ReadWorkshopNotes readNotes;
    private final ReceivedFiles receivedFiles;
    private final ReviewSheets sheets;
    private final WorkshopView view;
    private final RefusedForm refusedForm;

    NotesPages(
            FindWorkshops find,
            ReadWorkshopNotes readNotes,
            ReceivedFiles receivedFiles,
            ReviewSheets sheets,
            WorkshopView view,
            RefusedForm refusedForm) {
        this.find = find;
        this.readNotes = readNotes;
        this.receivedFiles = receivedFiles;
        this.sheets = sheets;
        this.view = view;
        this.refusedForm = refusedForm;
    }

    record UploadForm(@Nullable FilePart file, @Nullable Boolean replace) {}

    @PostMapping("/notes")
    String upload(
            @PathVariable String id,
            @ModelAttribute("upload") UploadForm form,
            Member member,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        UUID workshop = WorkshopAddress.id(id);
        boolean replace = Boolean.TRUE.equals(form.replace());
        try {
            readNotes.toTakeNotes(member, workshop, replace);
            receivedFiles.during(
                    form.file(),
                    file -> readNotes.read(
                            member,
                            workshop,
                            file,
                            Objects.requireNonNull(form.file()).filename(),
                            replace));
            return "redirect:" + WorkshopAddress.of(workshop);
        } catch (Refusal refusal) {
            refusedForm.explain(refusal.beside("file"), model, language, response);
            Workshop current = find.toRead(member, workshop);
            return view.show(current, sheets.current(current, 0, language), member, model, language);
        }
    }

    /** Always a download, because the content of the file is not trusted. */
    @GetMapping("/notes-file")
    ResponseEntity<byte[]> download(@PathVariable String id, Member member) {
        UUID workshop = WorkshopAddress.id(id);
        byte[] content = find.notesFileOf(member, workshop);
        String name =
                Objects.requireNonNull(find.toRead(member, workshop).notes()).name();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
