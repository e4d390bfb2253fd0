package org.palabre.synthesis.curation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.curation.AssessTheme;
import org.palabre.synthesis.theme.web.ThemeId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A theme's problem and ranking as JSON; both are read with the theme. */
@RestController
@RequestMapping("/api/themes/{id}")
@Tag(name = "Curation")
@ApiResponse(responseCode = "200", description = "The act as the history keeps it")
@ApiResponse(responseCode = "404", description = "No such theme")
@ApiResponse(responseCode = "409", description = "Somebody changed the theme since, or it may not be done")
@ApiResponse(responseCode = "422", description = "The fields that are wrong are named")
class AssessmentApi {

    private final AssessTheme assessTheme;
    private final ActWords actWords;

    AssessmentApi(AssessTheme assessTheme, ActWords actWords) {
        this.assessTheme = assessTheme;
        this.actWords = actWords;
    }

    @PutMapping("/problem")
    @Operation(
            summary = "Tell the problem behind a theme",
            description = "For members of the forum: nature, affected, causes and governance, the handbook's four"
                    + " questions (2.1.c), 2,000 characters each; what is left out is taken away.")
    ActLine stateProblem(
            @Parameter(hidden = true) Member member,
            @Parameter(hidden = true) Locale language,
            @PathVariable String id,
            @RequestBody AssessmentForm form) {
        return actWords.line(
                assessTheme.stateProblem(member, ThemeId.of(id), form.seenOrRefuse(), form.problem()), language);
    }

    @PutMapping("/priority")
    @Operation(
            summary = "Rank a theme",
            description = "For members of the forum: urgency, feasibility and impact, each LOW, MEDIUM or HIGH; what is"
                    + " left out is taken away. Together they come to the one in the middle.")
    ActLine prioritise(
            @Parameter(hidden = true) Member member,
            @Parameter(hidden = true) Locale language,
            @PathVariable String id,
            @RequestBody AssessmentForm form) {
        return actWords.line(
                assessTheme.prioritise(member, ThemeId.of(id), form.seenOrRefuse(), form.priority()), language);
    }
}
