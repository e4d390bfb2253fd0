package org.palabre.consultation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.text.Localized;
import org.palabre.platform.text.TextSanitizer;

/**
 * Unchecked input for a consultation.
 *
 * @param slug last segment of its address
 * @param sessions one session per line: region slug; place; date
 */
public record ConsultationDraft(
        @Nullable String slug,
        @Nullable String titleFr,
        @Nullable String titleEn,
        @Nullable String questionFr,
        @Nullable String questionEn,
        @Nullable String descriptionFr,
        @Nullable String descriptionEn,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable String sessions) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> RESERVED = List.of("new");
    private static final int MAX_SLUG_LENGTH = 80;
    private static final Length TITLE = Length.atMost(200);
    private static final Length TEXT = Length.atMost(10_000);

    /** The checked input. */
    record Checked(String slug, ConsultationText text, Calendar calendar) {}

    /**
     * Checks all fields.
     *
     * @throws Refusal with every invalid field
     */
    Checked check(Regions regions) {
        var check = new FieldCheck();
        String checkedSlug = Objects.requireNonNullElse(TextSanitizer.clean(slug), "");
        if (!SLUG.matcher(checkedSlug).matches()
                || checkedSlug.length() > MAX_SLUG_LENGTH
                || RESERVED.contains(checkedSlug)) {
            check.add("slug", "slug");
        }
        Localized title = localized("title", titleFr, titleEn, TITLE, check);
        Localized question = localized("question", questionFr, questionEn, TEXT, check);
        Localized description = localized("description", descriptionFr, descriptionEn, TEXT, check);
        Instant opens = check.required("opensAt", opensAt, Instant.EPOCH);
        Instant closes = check.required("closesAt", closesAt, Instant.EPOCH);
        if (!check.isWrong("opensAt") && !check.isWrong("closesAt") && !opens.isBefore(closes)) {
            check.add("closesAt", "closes-before-it-opens");
        }
        List<Session> checkedSessions = sessions(regions, check);
        check.refuseIfWrong();
        return new Checked(
                checkedSlug,
                new ConsultationText(title, question, description),
                new Calendar(opens, closes, checkedSessions));
    }

    private static Localized localized(
            String field, @Nullable String fr, @Nullable String en, Length length, FieldCheck check) {
        return new Localized(check.requiredText(field + "Fr", fr, length), check.text(field + "En", en, length));
    }

    private List<Session> sessions(Regions regions, FieldCheck check) {
        List<Session> checked = new ArrayList<>();
        String text = check.text("sessions", sessions, TEXT);
        List<String> lines = text == null ? List.of() : text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).isBlank()) {
                continue;
            }
            String[] parts = lines.get(line).split(";", 3);
            try {
                String region = parts[0].strip();
                if (parts.length < 3 || parts[1].isBlank() || !regions.contain(region)) {
                    throw new IllegalArgumentException(region);
                }
                checked.add(new Session(region, parts[1].strip(), LocalDate.parse(parts[2].strip())));
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                check.add("sessions", "session-line", line + 1);
            }
        }
        return checked;
    }
}
