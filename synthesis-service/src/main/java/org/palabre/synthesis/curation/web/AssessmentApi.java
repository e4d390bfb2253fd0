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

/** REST API to edit a theme's problem and priority; both are read with the theme. */
@RestController
@RequestMapping("/api/themes/{id}")
@Tag(name = "Curation")
@ApiResponse(responseCode = "200", description = "The act in the history")
@ApiResponse(responseCode = "404", description = "No such theme")
@ApiResponse(responseCode = "409", description = "The theme was changed since, or the act is not allowed")
@ApiResponse(responseCode = "422", description = "The invalid fields")
class AssessmentApi {

    private final AssessTheme assessTheme;
    private final ActDescriptions actDescriptions;

    AssessmentApi(AssessTheme assessTheme, ActDescriptions actDescriptions) {
        this.assessTheme = assessTheme;
        this.actDescriptions = actDescriptions;
    }

    @PutMapping("/problem")
    @Operation(
            summary = "Describe the problem behind a theme",
            description = "For members of the forum: nature, affected, causes and governance, the handbook's four"
                    + " questions (2.1.c), 2,000 characters each; a missing field removes the answer.")
    ActView stateProblem(
            @Parameter(hidden = true) Member member,
            @Parameter(hidden = true) Locale language,
            @PathVariable String id,
            @RequestBody AssessmentForm form) {
        return actDescriptions.line(
                assessTheme.stateProblem(member, ThemeId.of(id), form.requireSeen(), form.problem()), language);
    }

    @PutMapping("/priority")
    @Operation(
            summary = "Rank a theme",
            description = "For members of the forum: urgency, feasibility and impact, each LOW, MEDIUM or HIGH; a"
                    + " missing field removes the level. The overall priority is their median.")
    ActView prioritise(
            @Parameter(hidden = true) Member member,
            @Parameter(hidden = true) Locale language,
            @PathVariable String id,
            @RequestBody AssessmentForm form) {
        return actDescriptions.line(
                assessTheme.prioritise(member, ThemeId.of(id), form.requireSeen(), form.priority()), language);
    }
}
