package org.palabre.synthesis.curation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.curation.AnswerSuggestions;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.History;
import org.palabre.synthesis.curation.UndoAct;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.web.ThemeId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** REST API of curation. */
@RestController
@RequestMapping("/api/themes")
@Tag(name = "Curation", description = "Acts of members of the forum on themes; every act is recorded and can be undone")
class CurationApi {

    private static final String CHANGED = "The theme was changed since, or the act is not allowed";
    private static final String WRONG = "The invalid fields";

    private final ActDispatcher actDispatcher;
    private final ActDescriptions actDescriptions;
    private final UndoAct undoAct;
    private final AnswerSuggestions answerSuggestions;
    private final CurationEntries entries;
    private final Consultations consultations;
    private final ReadThemes readThemes;

    CurationApi(
            ActDispatcher actDispatcher,
            ActDescriptions actDescriptions,
            UndoAct undoAct,
            AnswerSuggestions answerSuggestions,
            CurationEntries entries,
            Consultations consultations,
            ReadThemes readThemes) {
        this.actDispatcher = actDispatcher;
        this.actDescriptions = actDescriptions;
        this.undoAct = undoAct;
        this.answerSuggestions = answerSuggestions;
        this.entries = entries;
        this.consultations = consultations;
        this.readThemes = readThemes;
    }

    /** A contribution suggested for a theme. */
    @Schema(name = "SuggestedContribution")
    record Suggested(UUID contributionId, String text) {

        static Suggested of(GroupedContribution contribution) {
            return new Suggested(contribution.id(), contribution.content().text());
        }
    }

    /** A consultation's or a theme's acts. */
    @Schema(name = "CurationHistory")
    record Told(
            @Schema(description = "Number of the consultation's last act, to be sent as “seen” with the next one")
            int last,

            @Schema(description = "Newest first") List<ActView> acts) {}

    @PostMapping("/{id}/acts/{act}")
    @Operation(
            summary = "Act on a theme",
            description = "For members of the forum. The act is one of words (label, note), merge (into, reason), split"
                    + " (part or words or contributions, label, reason), selection, release, retirement (reason),"
                    + " restoration, moves (contributions, to or “none”, reason from six on), pins and unpins"
                    + " (contributions), additions (suggested contributions, all if none is given) and dismissal"
                    + " (likewise). Each carries “seen”, the number of the last act that the caller had seen.")
    @ApiResponse(responseCode = "200", description = "The act in the history")
    @ApiResponse(responseCode = "404", description = "No such theme or act")
    @ApiResponse(responseCode = "409", description = CHANGED)
    @ApiResponse(responseCode = "422", description = WRONG)
    ActView act(
            @Parameter(hidden = true) Member member,
            @Parameter(hidden = true) Locale language,
            @PathVariable String id,
            @PathVariable String act,
            @RequestBody ActForm form) {
        return actDescriptions.line(actDispatcher.carryOut(member, ThemeId.of(id), act, form), language);
    }

    @PostMapping("/acts/{act}")
    @Operation(
            summary = "Move, pin or unpin contributions of a consultation, themed or not",
            description = "For members of the forum. The act is one of moves, pins and unpins.")
    @ApiResponse(responseCode = "200", description = "The act in the history")
    @ApiResponse(responseCode = "404", description = "No such consultation or act")
    @ApiResponse(responseCode = "409", description = CHANGED)
    @ApiResponse(responseCode = "422", description = WRONG)
    ActView onContributions(
            @Parameter(hidden = true) Member member,
            @Parameter(hidden = true) Locale language,
            @PathVariable String act,
            @Parameter(description = "Slug of the consultation") @RequestParam String consultation,
            @RequestBody ActForm form) {
        return actDescriptions.line(actDispatcher.onContributions(member, consultation, act, form), language);
    }

    @PostMapping("/history/{id}/undo")
    @Operation(summary = "Undo an act; undoing an undo repeats the act")
    @ApiResponse(responseCode = "200", description = "The undo in the history")
    @ApiResponse(responseCode = "404", description = "No such act")
    @ApiResponse(responseCode = "409", description = "It is already undone, or the act named must be undone first")
    ActView undo(
            @Parameter(hidden = true) Member member, @Parameter(hidden = true) Locale language, @PathVariable UUID id) {
        return actDescriptions.line(undoAct.undo(member, id), language);
    }

    @GetMapping("/history")
    @Operation(summary = "The history of a consultation's themes, for signed-in members")
    @ApiResponse(responseCode = "200", description = "The acts")
    @ApiResponse(responseCode = "404", description = "No such consultation")
    Told history(@RequestParam String consultation, @Parameter(hidden = true) Locale language) {
        consultations.published(consultation);
        History history = entries.history(consultation);
        return new Told(history.last(), actDescriptions.of(history.newestFirst(), history, language));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "The history of one theme, for signed-in members")
    @ApiResponse(responseCode = "200", description = "The acts")
    @ApiResponse(responseCode = "404", description = "No such theme")
    Told ofTheme(@PathVariable String id, @Parameter(hidden = true) Locale language) {
        UUID theme = ThemeId.of(id);
        History history = entries.history(readThemes.theme(theme).theme().consultation());
        return new Told(history.last(), actDescriptions.of(history.of(theme), history, language));
    }

    @GetMapping("/{id}/suggestions")
    @Operation(summary = "The contributions that the last run suggests for a selected theme, nearest first")
    @ApiResponse(responseCode = "200", description = "The contributions")
    @ApiResponse(responseCode = "404", description = "No such theme")
    List<Suggested> suggestions(@PathVariable String id) {
        return answerSuggestions.open(ThemeId.of(id)).stream()
                .map(Suggested::of)
                .toList();
    }
}
