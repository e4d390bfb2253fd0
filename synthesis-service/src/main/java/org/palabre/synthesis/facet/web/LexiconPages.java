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

/** Where the secretariat keeps the words by which contributions are classified. */
@Controller
class LexiconPages {

    private static final String EVERY_TWO_SECONDS = "2";
    private static final int LARGEST_FILE = 2 * 1024 * 1024;
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

    /** A value in the list. */
    record Row(String slug, int french, int english) {}

    /** An axis with its values. */
    record Rows(String facet, List<Row> values) {}

    /** The words of one value as typed, and the version of the lexicon that was before the member. */
    record Words(
            @Nullable String fr,
            @Nullable String en,
            @Nullable Long seen) {}

    /** A press of a button, with the version of the lexicon that was before the member. */
    record Seen(@Nullable Long seen) {}

    /** A file, with the version of the lexicon that was before the member. */
    record Upload(@Nullable FilePart file, @Nullable Long seen) {}

    @GetMapping("/themes/facets")
    String lexicon(Model model, ServerHttpResponse response) {
        CurrentLexicon.Standing standing = currentLexicon.now();
        RelabelAll.Progress progress = relabelAll.progress();
        if (progress.isUnderWay()) {
            response.getHeaders().set("Refresh", EVERY_TWO_SECONDS);
        }
        model.addAttribute("standing", standing);
        model.addAttribute("progress", progress);
        model.addAttribute("axes", rows(standing.lexicon()));
        return "synthesis/lexicon";
    }

    private static List<Rows> rows(FacetLexicon lexicon) {
        return Arrays.stream(Facet.values())
                .map(facet -> new Rows(
                        facet.slug(),
                        FacetValue.of(facet).stream()
                                .map(value -> new Row(
                                        value.slug(),
                                        lexicon.of(value, "fr").size(),
                                        lexicon.of(value, "en").size()))
                                .toList()))
                .toList();
    }

    @GetMapping("/themes/facets/{value}")
    String words(@PathVariable String value, Model model) {
        FacetValue known = known(value);
        CurrentLexicon.Standing standing = currentLexicon.now();
        return form(
                known,
                new Words(
                        EditLexicon.typed(standing.lexicon().of(known, "fr")),
                        EditLexicon.typed(standing.lexicon().of(known, "en")),
                        standing.version()),
                model);
    }

    private static String form(FacetValue value, Words words, Model model) {
        model.addAttribute("value", value);
        model.addAttribute("words", words);
        return "synthesis/lexicon-words";
    }

    @PostMapping("/themes/facets/{value}")
    String change(
            @PathVariable String value,
            @ModelAttribute("typed") Words typed,
            Member member,
            Model model,
            Locale language,
            ServerHttpResponse response) {
        FacetValue known = known(value);
        try {
            editLexicon.change(member, seen(typed.seen()), known, typed.fr(), typed.en());
            return HOME;
        } catch (Refusal refusal) {
            response.setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
            model.addAttribute("faults", problems.byField(refusal.faults(), language));
            return form(known, typed, model);
        } catch (OptimisticLockingFailureException lost) {
            response.setStatusCode(HttpStatus.CONFLICT);
            model.addAttribute("lost", true);
            model.addAttribute("current", currentLexicon.now().lexicon().of(known, language.getLanguage()));
            return form(
                    known,
                    new Words(typed.fr(), typed.en(), currentLexicon.now().version()),
                    model);
        }
    }

    @PostMapping("/themes/facets/reset")
    String reset(@ModelAttribute("reset") Seen before, Member member, Model model, ServerHttpResponse response) {
        try {
            editLexicon.reset(member, seen(before.seen()));
            return HOME;
        } catch (OptimisticLockingFailureException lost) {
            return lost(model, response);
        }
    }

    @PostMapping("/themes/facets/import")
    String importFile(
            @ModelAttribute("upload") Upload upload,
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
        } catch (OptimisticLockingFailureException lost) {
            return lost(model, response);
        }
    }

    private String lost(Model model, ServerHttpResponse response) {
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
            return DataBufferUtils.join(file.content(), LARGEST_FILE)
                    .map(buffer -> {
                        byte[] read = new byte[buffer.readableByteCount()];
                        buffer.read(read);
                        DataBufferUtils.release(buffer);
                        return read;
                    })
                    .blockOptional()
                    .orElseThrow(() -> Refusal.invalid("facet-file-missing"));
        } catch (DataBufferLimitException e) {
            throw Refusal.invalid("facet-file-too-large", LARGEST_FILE >> 20);
        }
    }

    private static long seen(@Nullable Long version) {
        return version == null ? Long.MIN_VALUE : version;
    }

    private static FacetValue known(String slug) {
        return FacetValue.named(slug).orElseThrow(() -> Refusal.notFound("facet-value-unknown", slug));
    }
}
