package org.palabre.synthesis.curation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.curation.CurationChange;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.History;
import org.palabre.synthesis.curation.Move;
import org.palabre.synthesis.curation.SuggestionAnswer;
import org.palabre.synthesis.curation.ThemeTransition;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;
import org.palabre.synthesis.theme.Themes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Describes acts in the reader's language. */
@Component
public class ActDescriptions {

    private final MessageSource messages;
    private final Themes themes;
    private final CurationEntries entries;
    private final AssessmentDescriptions assessmentDescriptions;

    ActDescriptions(
            MessageSource messages,
            Themes themes,
            CurationEntries entries,
            AssessmentDescriptions assessmentDescriptions) {
        this.messages = messages;
        this.themes = themes;
        this.entries = entries;
        this.assessmentDescriptions = assessmentDescriptions;
    }

    /** The description of a new act. */
    public ActView line(CurationEntry entry, Locale language) {
        return of(List.of(entry), entries.history(entry.consultation()), language)
                .getFirst();
    }

    /** The descriptions of these acts, in the same order. */
    public List<ActView> of(List<CurationEntry> acts, History history, Locale language) {
        Map<UUID, String> labels = new HashMap<>();
        return acts.stream()
                .map(entry -> new ActView(
                        entry.id(),
                        entry.number(),
                        entry.act(),
                        entry.by(),
                        entry.at(),
                        entry.reason(),
                        numberOfUndone(entry, history),
                        of(entry.change(), labels, language),
                        history.isInForce(entry)))
                .toList();
    }

    private static @Nullable Integer numberOfUndone(CurationEntry entry, History history) {
        return entry.undoes() == null
                ? null
                : history.entry(entry.undoes()).map(CurationEntry::number).orElse(null);
    }

    /** The lines that describe a change: “A → B”, “12 contributions: A → B”. */
    public List<String> of(CurationChange change, Locale language) {
        return of(change, new HashMap<>(), language);
    }

    private List<String> of(CurationChange change, Map<UUID, String> labels, Locale language) {
        List<String> lines = new ArrayList<>();
        change.themes()
                .forEach(transition ->
                        labels.put(transition.theme(), transition.after().label()));
        for (ThemeTransition transition : change.themes()) {
            theme(transition, labels, lines, language);
        }
        for (Move move : change.moves()) {
            lines.add(move(move, labels, language));
        }
        for (SuggestionAnswer answer : change.suggestions()) {
            lines.add(message(
                    answer.after() ? "synthesis.act.dismissed" : "synthesis.act.suggested",
                    language,
                    answer.contributions().size(),
                    label(answer.theme(), labels, language)));
        }
        return lines;
    }

    private void theme(ThemeTransition transition, Map<UUID, String> labels, List<String> lines, Locale language) {
        ThemeSnapshot before = transition.before();
        ThemeSnapshot after = transition.after();
        if (before == null) {
            lines.add(message("synthesis.act.begins", language, after.label()));
            return;
        }
        if (!before.label().equals(after.label())) {
            lines.add(message("synthesis.act.label", language, before.label(), after.label()));
        }
        if (!Objects.equals(before.note(), after.note())) {
            lines.add(message("synthesis.act.note", language, note(before, language), note(after, language)));
        }
        lines.addAll(assessmentDescriptions.between(before, after, language));
        if (before.state() != after.state()) {
            lines.add(message(
                    "synthesis.act.state",
                    language,
                    after.label(),
                    message("synthesis.state." + before.state(), language),
                    message("synthesis.state." + after.state(), language)));
        }
        if (after.mergedInto() != null) {
            lines.add(message(
                    "synthesis.act.leads", language, after.label(), label(after.mergedInto(), labels, language)));
        }
    }

    private String note(ThemeSnapshot snapshot, Locale language) {
        return snapshot.note() == null ? message("synthesis.act.nothing", language) : snapshot.note();
    }

    private String move(Move move, Map<UUID, String> labels, Locale language) {
        int count = move.contributions().size();
        if (Objects.equals(move.from().theme(), move.to().theme())) {
            String key = move.from().pinned() == move.to().pinned()
                    ? "synthesis.act.confirmed"
                    : move.to().pinned() ? "synthesis.act.pinned" : "synthesis.act.unpinned";
            return message(key, language, count, label(move.to().theme(), labels, language));
        }
        return message(
                "synthesis.act.moved",
                language,
                count,
                label(move.from().theme(), labels, language),
                label(move.to().theme(), labels, language));
    }

    private String label(@Nullable UUID theme, Map<UUID, String> labels, Locale language) {
        return theme == null
                ? message("synthesis.act.no-theme", language)
                : labels.computeIfAbsent(
                        theme, id -> themes.of(id).map(Theme::label).orElse("?"));
    }

    private String message(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
