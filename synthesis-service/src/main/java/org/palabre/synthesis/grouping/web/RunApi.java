package org.palabre.synthesis.grouping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.grouping.GroupingRun;
import org.palabre.synthesis.grouping.ReadRun;
import org.palabre.synthesis.grouping.StartFullRun;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** JSON endpoints for full runs. */
@RestController
@RequestMapping("/api/themes/runs")
@Tag(name = "Runs", description = "Full runs over all contributions of a consultation")
class RunApi {

    private final StartFullRun startFullRun;
    private final ReadRun readRun;

    RunApi(StartFullRun startFullRun, ReadRun readRun) {
        this.startFullRun = startFullRun;
        this.readRun = readRun;
    }

    @PostMapping
    @Operation(
            summary = "Regroup a consultation's contributions",
            description = "For members of the forum and the secretariat. If a run is under way, it is returned;"
                    + " another follows for later contributions.")
    @ApiResponse(responseCode = "202", description = "A run is under way; its address is in the header Location")
    @ApiResponse(responseCode = "404", description = "No such consultation, or not public yet")
    @ApiResponse(responseCode = "409", description = "The consultation's response is already published")
    ResponseEntity<RunView> start(
            @Parameter(description = "Slug of the consultation", example = "plan-action-3") @RequestParam
                    String consultation,
            @Parameter(hidden = true) Member member) {
        GroupingRun run = startFullRun.request(member, consultation);
        return ResponseEntity.accepted()
                .location(URI.create("/api/themes/runs/" + run.id()))
                .body(RunView.of(run));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Progress and outcome of a full run")
    @ApiResponse(responseCode = "200", description = "The run")
    @ApiResponse(responseCode = "404", description = "No such run, or its consultation is not public yet")
    RunView run(@PathVariable String id) {
        return RunView.of(readRun.of(id).run());
    }
}
