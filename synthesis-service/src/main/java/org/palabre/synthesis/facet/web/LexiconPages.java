package org.palabre.synthesis.facet.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.platform.web.Problems;
import org.palabre.synthesis.facet.CurrentLexicon;
import org.palabre.synthesis.facet.EditLexicon;
import org.palabre.synthesis.facet.Facet;
import org.palabre.synthesis.facet.FacetLexicon;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.LexiconFile;
import org.palabre.synthesis.facet.RelabelAll;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

/** The pages where the secretariat edits the lexicon. */
@Controller
class LexiconPages {

    private static final String REFRESH_SECONDS = "2";
    private static final int MAX_FILE_SIZE = 2 * 1024 * 1024;
    private static final String HOME = "redirect:/themes/facets";

    private final CurrentLexicon currentLexicon;
    private final EditLexicon editLexicon;
    private final RelabelAll relabelAll;
    private final Problems problems;

    LexiconPages(CurrentLexicon currentLexicon, EditLexicon editLexicon, RelabelAll relabelAll, Problems problems) {
        this.currentLexicon = currentLexicon;
        this.editLexicon = editLexicon;
        this.relabelAll = relabelAll;
        this.problems = problems;
    }

    /** A value in the list, with its numbers of terms. */
    record ValueRow(String slug, int french, int english) {}

    /** A facet with its values. */
    record FacetRows(String facet, List<ValueRow> values) {}

    /** The form with the terms of a value, and the version of the lexicon shown to the member. */
    record TermsForm(
            @Nullable String fr,
            @Nullable String en,
            @Nullable Long seen) {}

    /** The form of a button, with the version of the lexicon shown to the member. */
    record ResetForm(@Nullable Long seen) {}

    /** The form of an uploaded file, with the version of the lexicon shown to the member. */
    record UploadForm(@Nullable FilePart file, @Nullable Long seen) {}

    @GetMapping("/themes/facets")
    String lexicon(Model model, ServerHttpResponse response) {
        CurrentLexicon.LexiconVersion standing = currentLexicon.now();
        RelabelAll.Progress progress = relabelAll.progress();
        if (progress.isUnderWay()) {
            response.getHeaders().set("Refresh", REFRESH_SECONDS);
        }
        model.addAttribute("standing", standing);
        model.addAttribute("progress", progress);
        model.addAttribute("axes", rows(standing.lexicon()));
        return "synthesis/lexicon";
    }

    private static List<FacetRows> rows(FacetLexicon lexicon) {
        return Arrays.stream(Facet.values())
                .map(facet -> new FacetRows(
                        facet.slug(),
                        FacetValue.of(facet).stream()
                                .map(value -> new ValueRow(
                                        value.slug(),
                                        lexicon.of(value, "fr").size(),
                                        lexicon.of(value, "en").size()))
                                .toList()))
                .toList();
    }

    @GetMapping("/themes/facets/{value}")
    String words(@PathVariable String value, Model model) {
        FacetValue facetValue = facetValue(value);
        CurrentLexicon.LexiconVersion standing = currentLexicon.now();
        return form(
                facetValue,
                new TermsForm(
                        EditLexicon.asInput(standing.lexicon().of(facetValue, "fr")),
                        EditLexicon.asInput(standing.lexicon().of(facetValue, "en")),
                        standing.version()),
                model);
    }

    private static String form(FacetValue value, TermsForm words, Model model) {
        model.addAttribute("value", value);
        model.addAttribute("words", words);
        return "synthesis/lexicon-words";
    }

    @PostMapping("/themes/facets/{value}")
    String change(
            @PathVariable String value,
            @ModelAttribute("typed") TermsForm typed,
            Member member,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        FacetValue facetValue = facetValue(value);
        try {
            editLexicon.change(member, seen(typed.seen()), facetValue, typed.fr(), typed.en());
            return HOME;
        } catch (Refusal refusal) {
            response.setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
            model.addAttribute("faults", problems.byField(refusal.faults(), language));
            return form(facetValue, typed, model);
        } catch (OptimisticLockingFailureException conflict) {
            response.setStatusCode(HttpStatus.CONFLICT);
            model.addAttribute("lost", true);
            model.addAttribute("current", currentLexicon.now().lexicon().of(facetValue, language.getLanguage()));
            return form(
                    facetValue,
                    new TermsForm(typed.fr(), typed.en(), currentLexicon.now().version()),
                    model);
        }
    }

    @PostMapping("/themes/facets/reset")
    String reset(@ModelAttribute("reset") ResetForm form, Member member, Model model, ServerHttpResponse response) {
        try {
            editLexicon.reset(member, seen(form.seen()));
            return HOME;
        } catch (OptimisticLockingFailureException conflict) {
            return conflict(model, response);
        }
    }

    @PostMapping("/themes/facets/import")
    String importFile(
            @ModelAttribute("upload") UploadForm upload,
            Member member,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        try {
            editLexicon.replaceAll(member, seen(upload.seen()), content(upload.file()));
            return HOME;
        } catch (Refusal refusal) {
            response.setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "faults", Map.of("file", problems.message(refusal.code(), refusal.arguments(), language)));
            return lexicon(model, response);
        } catch (OptimisticLockingFailureException conflict) {
            return conflict(model, response);
        }
    }

    private String conflict(Model model, ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.CONFLICT);
        model.addAttribute("lost", true);
        return lexicon(model, response);
    }

    @GetMapping("/themes/facets.csv")
    ResponseEntity<String> export() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("facets.csv")
                                .build()
                                .toString())
                .body(LexiconFile.write(currentLexicon.now().lexicon()));
    }

    private static byte[] content(@Nullable FilePart file) {
        if (file == null || file.filename().isEmpty()) {
            throw Refusal.invalid("facet-file-missing");
        }
        try {
            return DataBufferUtils.join(file.content(), MAX_FILE_SIZE)
                    .map(buffer -> {
                        byte[] read = new byte[buffer.readableByteCount()];
                        buffer.read(read);
                        DataBufferUtils.release(buffer);
                        return read;
                    })
                    .blockOptional()
                    .orElseThrow(() -> Refusal.invalid("facet-file-missing"));
        } catch (DataBufferLimitException e) {
            throw Refusal.invalid("facet-file-too-large", MAX_FILE_SIZE >> 20);
        }
    }

    private static long seen(@Nullable Long version) {
        return version == null ? Long.MIN_VALUE : version;
    }

    private static FacetValue facetValue(String slug) {
        return FacetValue.named(slug).orElseThrow(() -> Refusal.notFound("facet-value-unknown", slug));
    }
}
