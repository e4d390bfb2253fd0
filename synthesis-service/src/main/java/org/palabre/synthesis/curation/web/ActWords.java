package org.palabre.synthesis.curation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.curation.Answer;
import org.palabre.synthesis.curation.Change;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.History;
import org.palabre.synthesis.curation.Move;
import org.palabre.synthesis.curation.ThemeTransition;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;
import org.palabre.synthesis.theme.Themes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts acts into words, in the reader's language. */
@Component
public class ActWords {

    private final MessageSource messages;
    private final Themes themes;
    private final CurationEntries entries;
    private final AssessmentWords assessmentWords;

    ActWords(MessageSource messages, Themes themes, CurationEntries entries, AssessmentWords assessmentWords) {
        this.messages = messages;
        this.themes = themes;
        this.entries = entries;
        this.assessmentWords = assessmentWords;
    }

    /** An act that was just done. */
    public ActLine line(CurationEntry entry, Locale language) {
        return of(List.of(entry), entries.history(entry.consultation()), language)
                .getFirst();
    }

    /** These acts, in their order. */
    public List<ActLine> of(List<CurationEntry> acts, History history, Locale language) {
        Map<UUID, String> labels = new HashMap<>();
        return acts.stream()
                .map(entry -> new ActLine(
                        entry.id(),
                        entry.number(),
                        entry.act(),
                        entry.by(),
                        entry.at(),
                        entry.reason(),
                        undone(entry, history),
                        of(entry.change(), labels, language),
                        history.isInForce(entry)))
                .toList();
    }

    private static @Nullable Integer undone(CurationEntry entry, History history) {
        return entry.undoes() == null
                ? null
                : history.entry(entry.undoes()).map(CurationEntry::number).orElse(null);
    }

    /** A change, line by line: “A → B”, “12 contributions: A → B”. */
    public List<String> of(Change change, Locale language) {
        return of(change, new HashMap<>(), language);
    }

    private List<String> of(Change change, Map<UUID, String> labels, Locale language) {
        List<String> lines = new ArrayList<>();
        change.themes().forEach(step -> labels.put(step.theme(), step.after().label()));
        for (ThemeTransition step : change.themes()) {
            theme(step, labels, lines, language);
        }
        for (Move move : change.moves()) {
            lines.add(move(move, labels, language));
        }
        for (Answer answer : change.suggestions()) {
            lines.add(word(
                    answer.after() ? "synthesis.act.dismissed" : "synthesis.act.suggested",
                    language,
                    answer.contributions().size(),
                    label(answer.theme(), labels, language)));
        }
        return lines;
    }

    private void theme(ThemeTransition step, Map<UUID, String> labels, List<String> lines, Locale language) {
        ThemeSnapshot before = step.before();
        ThemeSnapshot after = step.after();
        if (before == null) {
            lines.add(word("synthesis.act.begins", language, after.label()));
            return;
        }
        if (!before.label().equals(after.label())) {
            lines.add(word("synthesis.act.label", language, before.label(), after.label()));
        }
        if (!Objects.equals(before.note(), after.note())) {
            lines.add(word("synthesis.act.note", language, note(before, language), note(after, language)));
        }
        lines.addAll(assessmentWords.between(before, after, language));
        if (before.state() != after.state()) {
            lines.add(word(
                    "synthesis.act.state",
                    language,
                    after.label(),
                    word("synthesis.state." + before.state(), language),
                    word("synthesis.state." + after.state(), language)));
        }
        if (after.mergedInto() != null) {
            lines.add(
                    word("synthesis.act.leads", language, after.label(), label(after.mergedInto(), labels, language)));
        }
    }

    private String note(ThemeSnapshot snapshot, Locale language) {
        return snapshot.note() == null ? word("synthesis.act.nothing", language) : snapshot.note();
    }

    private String move(Move move, Map<UUID, String> labels, Locale language) {
        int count = move.contributions().size();
        if (Objects.equals(move.from().theme(), move.to().theme())) {
            String key = move.from().pinned() == move.to().pinned()
                    ? "synthesis.act.confirmed"
                    : move.to().pinned() ? "synthesis.act.pinned" : "synthesis.act.unpinned";
            return word(key, language, count, label(move.to().theme(), labels, language));
        }
        return word(
                "synthesis.act.moved",
                language,
                count,
                label(move.from().theme(), labels, language),
                label(move.to().theme(), labels, language));
    }

    private String label(@Nullable UUID theme, Map<UUID, String> labels, Locale language) {
        return theme == null
                ? word("synthesis.act.no-theme", language)
                : labels.computeIfAbsent(
                        theme, id -> themes.of(id).map(Theme::label).orElse("?"));
    }

    private String word(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
