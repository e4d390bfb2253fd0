package org.palabre.consultation.workshop.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.HeadCounts;
import org.palabre.consultation.workshop.ItemEdit;
import org.palabre.consultation.workshop.NotesWords;
import org.palabre.consultation.workshop.Tally;
import org.palabre.consultation.workshop.Workshop;
import org.palabre.consultation.workshop.WorkshopDraft;
import org.palabre.consultation.workshop.WorkshopState;
import org.palabre.platform.web.Problems;
import org.springframework.stereotype.Component;

/** Workshops as machines send and read them. */
@Component
class WorkshopJson {

    private final NotesWords words;
    private final Problems problems;

    WorkshopJson(NotesWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    /** A workshop to record. */
    record Held(
            @Nullable String consultation,
            @Nullable String region,
            @Nullable String place,
            @Nullable LocalDate date,
            @Nullable Counted headCounts,
            @Nullable String language) {

        WorkshopDraft draft() {
            var counted = headCounts == null ? new Counted(null, null, null, null) : headCounts;
            return new WorkshopDraft(
                    consultation,
                    region,
                    place,
                    text(date),
                    text(counted.total),
                    text(counted.women),
                    text(counted.youth),
                    text(counted.withDisability),
                    language);
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

    /** People present, as far as they were counted. */
    record Counted(
            @Nullable Integer total,
            @Nullable Integer women,
            @Nullable Integer youth,
            @Nullable Integer withDisability) {}

    /** Edits of a review, made on a version. */
    record Edits(@Nullable Long version, @Nullable List<ItemEdit> items) {}

    /** What a submission was decided on; without a version, on whatever is there. */
    record Seen(@Nullable Long version) {}

    /** The file of notes. */
    record Notes(String name, long bytes, String sha256, String mediaType, Instant receivedAt) {}

    /** An item, its line of origin as a code and in words, and what keeps it from being a contribution. */
    record Item(int number, String text, String origin, String line, boolean discarded, List<String> problems) {}

    /** Something in the notes that was not taken. */
    record Skipped(String text, String origin, String reason) {}

    /** A workshop with its notes as they stand. */
    record Shown(
            UUID id,
            long version,
            WorkshopState state,
            String consultation,
            String region,
            String place,
            LocalDate date,
            HeadCounts headCounts,
            String language,
            Tally tally,
            @Nullable Instant submittedAt,
            @Nullable Notes notes,
            List<String> warnings,
            List<Skipped> skipped,
            List<Item> items) {}

    Shown shown(Workshop workshop, Locale language) {
        var occasion = workshop.occasion();
        var file = workshop.notes();
        return new Shown(
                workshop.id(),
                workshop.version(),
                workshop.state(),
                occasion.consultation(),
                occasion.region(),
                occasion.place(),
                occasion.date(),
                occasion.headCounts(),
                occasion.language(),
                workshop.tally(),
                workshop.submittedAt(),
                file == null
                        ? null
                        : new Notes(file.name(), file.bytes(), file.sha256(), file.mediaType(), file.receivedAt()),
                workshop.report().warnings().stream()
                        .map(remark -> words.of(remark, language))
                        .toList(),
                workshop.report().skipped().stream()
                        .map(note -> new Skipped(note.text(), note.origin(), words.of(note.reason(), language)))
                        .toList(),
                workshop.review().items().stream()
                        .map(item -> new Item(
                                item.number(),
                                item.text(),
                                item.origin(),
                                words.of(item.place(), language),
                                item.discarded(),
                                item.faults().stream()
                                        .map(fault -> problems.message(fault.code(), fault.arguments(), language))
                                        .toList()))
                        .toList());
    }
}
