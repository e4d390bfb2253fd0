package org.palabre.consultation.calendar.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.ConsultationDraft;

/** Input of the planning form, with local dates and times of the country. */
record ConsultationForm(
        @Nullable String slug,
        @Nullable String titleFr,
        @Nullable String titleEn,
        @Nullable String questionFr,
        @Nullable String questionEn,
        @Nullable String descriptionFr,
        @Nullable String descriptionEn,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String sessions) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    static final ConsultationForm EMPTY =
            new ConsultationForm(null, null, null, null, null, null, null, null, null, null);

    static ConsultationForm of(Consultation consultation, ZoneId zone) {
        var text = consultation.text();
        var calendar = consultation.calendar();
        return new ConsultationForm(
                consultation.slug(),
                text.title().fr(),
                text.title().en(),
                text.question().fr(),
                text.question().en(),
                text.description().fr(),
                text.description().en(),
                MINUTES.format(calendar.opensAt().atZone(zone)),
                MINUTES.format(calendar.closesAt().atZone(zone)),
                calendar.sessions().stream()
                        .map(session -> session.region() + "; " + session.place() + "; " + session.date())
                        .collect(Collectors.joining("\n")));
    }

    /** The draft with parsed instants; an invalid date becomes null and is reported as missing. */
    ConsultationDraft toDraft(ZoneId zone) {
        return new ConsultationDraft(
                slug,
                titleFr,
                titleEn,
                questionFr,
                questionEn,
                descriptionFr,
                descriptionEn,
                instant(opensAt, zone),
                instant(closesAt, zone),
                sessions);
    }

    private static @Nullable Instant instant(@Nullable String local, ZoneId zone) {
        try {
            return local == null || local.isBlank()
                    ? null
                    : LocalDateTime.parse(local.strip()).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
