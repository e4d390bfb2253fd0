package org.palabre.synthesis.note.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.note.KeepNotes;
import org.palabre.synthesis.note.Note;
import org.palabre.synthesis.note.ReadNotes;
import org.palabre.synthesis.theme.web.ThemeId;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notes as JSON. */
@RestController
@RequestMapping("/api/themes/{id}/notes")
@Tag(name = "Notes", description = "What members tell one another about a theme; never public")
@ApiResponse(responseCode = "404", description = "No such theme or note")
class NoteApi {

    private final KeepNotes keepNotes;
    private final ReadNotes readNotes;

    NoteApi(KeepNotes keepNotes, ReadNotes readNotes) {
        this.keepNotes = keepNotes;
        this.readNotes = readNotes;
    }

    /** What a member sends. */
    @Schema(name = "NoteText")
    record Sent(
            @Schema(description = "Up to 2,000 characters") @Nullable String text,

            @Schema(description = "To change it: how many wordings the caller knew") @Nullable Integer seen) {}

    /** A note as members read it. */
    @Schema(name = "ThemeNote")
    record View(
            UUID id,

            @Schema(description = "The theme it was written on, which may lead to this one")
            UUID theme,

            @Schema(description = "The member's account") String by,
            Instant at,

            @Schema(description = "Its words; absent once it is withdrawn") @Nullable String text,

            @Schema(description = "How often it was worded, once at least")
            int wordings,

            @Nullable Instant withdrawnAt) {

        static View of(Note note) {
            return new View(
                    note.id(),
                    note.theme(),
                    note.by(),
                    note.at(),
                    note.isWithdrawn() ? null : note.text(),
                    note.wordings().size(),
                    note.withdrawnAt());
        }
    }

    @GetMapping
    @Operation(summary = "The notes under a theme, oldest first, those of themes merged into it included")
    @ApiResponse(responseCode = "200", description = "The notes")
    List<View> notes(@PathVariable String id) {
        return readNotes.of(ThemeId.of(id)).stream()
                .map(shown -> View.of(shown.note()))
                .toList();
    }

    @PutMapping("/{note}")
    @Operation(
            summary = "Write a note, or word one's own anew",
            description = "The caller chooses the identity: sent twice, a note is written once.")
    @ApiResponse(responseCode = "200", description = "The note")
    @ApiResponse(responseCode = "403", description = "It is another member's")
    @ApiResponse(responseCode = "409", description = "It was reworded or withdrawn since, or is another note")
    @ApiResponse(responseCode = "422", description = "The text is missing or too long")
    View put(
            @Parameter(hidden = true) Member member,
            @PathVariable String id,
            @PathVariable UUID note,
            @RequestBody Sent sent) {
        UUID theme = ThemeId.of(id);
        Integer seen = sent.seen();
        return View.of(
                seen == null
                        ? keepNotes.write(member, theme, note, sent.text())
                        : keepNotes.reword(member, note, seen, sent.text()));
    }

    @DeleteMapping("/{note}")
    @Operation(summary = "Withdraw one's own note: it stays in its place, without its words")
    @ApiResponse(responseCode = "200", description = "The note")
    @ApiResponse(responseCode = "403", description = "It is another member's")
    View withdraw(@Parameter(hidden = true) Member member, @PathVariable String id, @PathVariable UUID note) {
        ThemeId.of(id);
        return View.of(keepNotes.withdraw(member, note));
    }
}
