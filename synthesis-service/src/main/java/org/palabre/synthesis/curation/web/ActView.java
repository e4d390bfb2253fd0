package org.palabre.synthesis.curation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.curation.CurationAction;

/** One act of the history, described in the reader's language. */
@Schema(name = "CurationAct")
public record ActView(
        UUID id,

        @Schema(description = "Number of the act within the consultation, from 1")
        int number,

        CurationAction act,

        @Schema(description = "The member's account; absent if a decision caused the act") @Nullable String by,

        Instant at,

        @Schema(description = "The member's reason") @Nullable String reason,

        @Schema(description = "Number of the act that this one undoes") @Nullable Integer undoes,

        @Schema(description = "Its changes, one per line, in the reader's language")
        List<String> changes,

        @Schema(description = "Whether it is not undone") boolean inForce) {}
