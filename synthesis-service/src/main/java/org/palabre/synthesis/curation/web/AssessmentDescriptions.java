package org.palabre.synthesis.curation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.theme.Level;
import org.palabre.synthesis.theme.Priority;
import org.palabre.synthesis.theme.Problem;
import org.palabre.synthesis.theme.ThemeSnapshot;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Describes changes of a theme's problem and priority in the reader's language. */
@Component
class AssessmentDescriptions {

    private final MessageSource messages;

    AssessmentDescriptions(MessageSource messages) {
        this.messages = messages;
    }

    /** One line per change, old and new value: “Urgence : moyenne → haute”. */
    List<String> between(ThemeSnapshot before, ThemeSnapshot after, Locale language) {
        List<String> lines = new ArrayList<>();
        answer("nature", Problem::nature, before, after, language, lines);
        answer("affected", Problem::affected, before, after, language, lines);
        answer("causes", Problem::causes, before, after, language, lines);
        answer("governance", Problem::governance, before, after, language, lines);
        level("urgency", Priority::urgency, before, after, language, lines);
        level("feasibility", Priority::feasibility, before, after, language, lines);
        level("impact", Priority::impact, before, after, language, lines);
        return lines;
    }

    private void answer(
            String field,
            Function<Problem, @Nullable String> part,
            ThemeSnapshot before,
            ThemeSnapshot after,
            Locale language,
            List<String> lines) {
        String oldValue = before.problem() == null ? null : part.apply(before.problem());
        String newValue = after.problem() == null ? null : part.apply(after.problem());
        line("synthesis.problem." + field, oldValue, newValue, language, lines);
    }

    private void level(
            String field,
            Function<Priority, @Nullable Level> part,
            ThemeSnapshot before,
            ThemeSnapshot after,
            Locale language,
            List<String> lines) {
        Level oldLevel = before.priority() == null ? null : part.apply(before.priority());
        Level newLevel = after.priority() == null ? null : part.apply(after.priority());
        line(
                "synthesis.priority." + field,
                named(field, oldLevel, language),
                named(field, newLevel, language),
                language,
                lines);
    }

    private @Nullable String named(String field, @Nullable Level level, Locale language) {
        return level == null ? null : messages.getMessage("synthesis.level." + field + "." + level, null, language);
    }

    private void line(
            String key, @Nullable String oldValue, @Nullable String newValue, Locale language, List<String> lines) {
        if (!Objects.equals(oldValue, newValue)) {
            Object[] arguments = {
                messages.getMessage(key, null, language), orNothing(oldValue, language), orNothing(newValue, language)
            };
            lines.add(messages.getMessage("synthesis.act.assessed", arguments, language));
        }
    }

    private String orNothing(@Nullable String text, Locale language) {
        return text == null ? messages.getMessage("synthesis.act.nothing", null, language) : text;
    }
}
