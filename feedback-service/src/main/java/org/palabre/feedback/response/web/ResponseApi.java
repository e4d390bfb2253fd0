package org.palabre.feedback.response.web;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.feedback.response.PublishResponse;
import org.palabre.feedback.response.ReasonedResponse;
import org.palabre.feedback.response.Responses;
import org.palabre.platform.refusal.Refusal;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** API of the reasoned response: open data, no sign-in (handbook 2.2 and 5.1). */
@RestController
class ResponseApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Consultations consultations;
    private final Responses responses;
    private final PublishResponse publishResponse;
    private final ExportAnswers exportAnswers;
    private final JsonMapper mapper;

    ResponseApi(
            Consultations consultations,
            Responses responses,
            PublishResponse publishResponse,
            ExportAnswers exportAnswers,
            JsonMapper mapper) {
        this.consultations = consultations;
        this.responses = responses;
        this.publishResponse = publishResponse;
        this.exportAnswers = exportAnswers;
        this.mapper = mapper;
    }

    /** All published responses without their answers, newest first. */
    @GetMapping("/api/responses")
    List<ResponseSummary> list() {
        return responses.all().stream()
                .filter(ReasonedResponse::isPublic)
                .map(this::summary)
                .sorted(Comparator.comparing(ResponseSummary::publishedAt).reversed())
                .toList();
    }

    /** A published response with all its answers. */
    @GetMapping(path = "/api/responses/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Flux<DataBuffer>> json(@PathVariable String slug) {
        ReasonedResponse response = completeResponse(slug);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(exportAnswers.stream(slug, new JsonExport(summary(response), mapper)));
    }

    /** The answers of a published response as CSV; {@code excel=true} selects the variant for French Excel. */
    @GetMapping(path = "/api/responses/{slug}.csv", produces = "text/csv")
    ResponseEntity<Flux<DataBuffer>> csv(
            @PathVariable String slug, @RequestParam(defaultValue = "false") boolean excel) {
        ReasonedResponse response = completeResponse(slug);
        var file = ContentDisposition.attachment()
                .filename("%s-v%d.csv".formatted(slug, response.currentVersion().number()))
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(exportAnswers.stream(slug, excel ? CsvExport.forExcel() : CsvExport.forMachines()));
    }

    /** Publishes the response: 202 while its answers are being saved, 200 if nothing has changed. */
    @PostMapping("/api/responses/{slug}")
    ResponseEntity<ResponseSummary> publish(
            @PathVariable String slug, @RequestBody(required = false) @Nullable PublishRequest request) {
        ReasonedResponse response = publishResponse.publish(slug, request == null ? null : request.note());
        return ResponseEntity.status(response.isPublishing() ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .body(summary(response));
    }

    private ReasonedResponse completeResponse(String slug) {
        ReasonedResponse response = responses.published(slug);
        if (response.isPublishing()) {
            throw Refusal.conflict("response-on-its-way");
        }
        return response;
    }

    private ResponseSummary summary(ReasonedResponse response) {
        return ResponseSummary.of(response, consultations.find(response.consultation()));
    }
}
