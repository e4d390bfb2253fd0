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
import org.palabre.synthesis.note.ManageNotes;
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

/** REST API of notes. */
@RestController
@RequestMapping("/api/themes/{id}/notes")
@Tag(name = "Notes", description = "Internal discussion of a theme by members; never public")
@ApiResponse(responseCode = "404", description = "No such theme or note")
class NoteApi {

    private final ManageNotes manageNotes;
    private final ReadNotes readNotes;

    NoteApi(ManageNotes manageNotes, ReadNotes readNotes) {
        this.manageNotes = manageNotes;
        this.readNotes = readNotes;
    }

    /** The text of a note. */
    @Schema(name = "NoteText")
    record Sent(
            @Schema(description = "Up to 2,000 characters") @Nullable String text,

            @Schema(description = "To revise a note: number of revisions that the caller had seen") @Nullable Integer seen) {}

    /** A note. */
    @Schema(name = "ThemeNote")
    record View(
            UUID id,

            @Schema(description = "The theme it was written on, which may be merged into this one")
            UUID theme,

            @Schema(description = "The member's account") String by,
            Instant at,

            @Schema(description = "Its text; absent once it is withdrawn") @Nullable String text,

            @Schema(description = "Number of its revisions, at least 1")
            int wordings,

            @Nullable Instant withdrawnAt) {

        static View of(Note note) {
            return new View(
                    note.id(),
                    note.theme(),
                    note.by(),
                    note.at(),
                    note.isWithdrawn() ? null : note.text(),
                    note.revisions().size(),
                    note.withdrawnAt());
        }
    }

    @GetMapping
    @Operation(summary = "The notes of a theme and of themes merged into it, oldest first")
    @ApiResponse(responseCode = "200", description = "The notes")
    List<View> notes(@PathVariable String id) {
        return readNotes.of(ThemeId.of(id)).stream()
                .map(entry -> View.of(entry.note()))
                .toList();
    }

    @PutMapping("/{note}")
    @Operation(
            summary = "Write a note, or revise one's own",
            description = "The caller chooses the id: a request sent twice creates one note.")
    @ApiResponse(responseCode = "200", description = "The note")
    @ApiResponse(responseCode = "403", description = "It is another member's")
    @ApiResponse(
            responseCode = "409",
            description = "It was revised or withdrawn since, or the id belongs to another note")
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
                        ? manageNotes.write(member, theme, note, sent.text())
                        : manageNotes.revise(member, note, seen, sent.text()));
    }

    @DeleteMapping("/{note}")
    @Operation(summary = "Withdraw one's own note: it keeps its place without its text")
    @ApiResponse(responseCode = "200", description = "The note")
    @ApiResponse(responseCode = "403", description = "It is another member's")
    View withdraw(@Parameter(hidden = true) Member member, @PathVariable String id, @PathVariable UUID note) {
        ThemeId.of(id);
        return View.of(manageNotes.withdraw(member, note));
    }
}
