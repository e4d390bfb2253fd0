package org.palabre.consultation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.Localized;
import org.palabre.platform.text.TextSanitizer;

/**
 * A consultation as the secretariat typed it, not yet checked.
 *
 * @param slug what its address ends with
 * @param sessions one session a line: region slug; place; date
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
    private static final List<String> TAKEN = List.of("new");
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;

    /** The consultation this describes. */
    record Checked(String slug, ConsultationText text, Calendar calendar) {}

    /**
     * Checks everything at once.
     *
     * @throws Refusal naming each wrong field
     */
    Checked check(Regions regions) {
        List<Fault> faults = new ArrayList<>();
        String checkedSlug = slug == null ? "" : slug.strip();
        if (!SLUG.matcher(checkedSlug).matches()
                || checkedSlug.length() > LONGEST_SLUG
                || TAKEN.contains(checkedSlug)) {
            faults.add(Fault.of("slug", "slug"));
        }
        Localized title = localized("titleFr", titleFr, titleEn, LONGEST_TITLE, faults);
        Localized question = localized("questionFr", questionFr, questionEn, LONGEST_TEXT, faults);
        Localized description = localized("descriptionFr", descriptionFr, descriptionEn, LONGEST_TEXT, faults);
        Instant opens = required("opensAt", opensAt, faults);
        Instant closes = required("closesAt", closesAt, faults);
        if (faults.stream().noneMatch(fault -> fault.field().endsWith("sAt")) && !opens.isBefore(closes)) {
            faults.add(Fault.of("closesAt", "closes-before-it-opens"));
        }
        List<Session> checkedSessions = sessions(regions, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return new Checked(
                checkedSlug,
                new ConsultationText(title, question, description),
                new Calendar(opens, closes, checkedSessions));
    }

    private static Localized localized(
            String field, @Nullable String fr, @Nullable String en, int longest, List<Fault> faults) {
        String french = TextSanitizer.clean(fr);
        if (french == null) {
            faults.add(Fault.of(field, "required"));
        } else if (TextSanitizer.length(french) > longest) {
            faults.add(Fault.of(field, "too-long", longest, TextSanitizer.length(french)));
        }
        return new Localized(french == null ? "" : french, TextSanitizer.clean(en));
    }

    private static Instant required(String field, @Nullable Instant instant, List<Fault> faults) {
        if (instant == null) {
            faults.add(Fault.of(field, "required"));
            return Instant.EPOCH;
        }
        return instant;
    }

    private List<Session> sessions(Regions regions, List<Fault> faults) {
        List<Session> checked = new ArrayList<>();
        String typed = TextSanitizer.clean(sessions);
        List<String> lines = typed == null ? List.of() : typed.lines().toList();
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
                faults.add(Fault.of("sessions", "session-line", line + 1));
            }
        }
        return checked;
    }
}
