package org.palabre.synthesis.curation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.curation.CurationAction;

/** One act of the history, in words. */
@Schema(name = "CurationAct")
public record ActLine(
        UUID id,

        @Schema(description = "Counts the consultation's acts from 1")
        int number,

        CurationAction act,

        @Schema(description = "The member's account; nobody where a decision did it") @Nullable String by,

        Instant at,

        @Schema(description = "Why, in the member's words") @Nullable String reason,

        @Schema(description = "Number of the act that this one undoes") @Nullable Integer undoes,

        @Schema(description = "What it changed, line by line, in the reader's language")
        List<String> changes,

        @Schema(description = "Whether nobody undid it") boolean inForce) {}
