package org.palabre.consultation.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesReader;
import org.palabre.consultation.workshop.notes.ReadNotes;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.stereotype.Service;

/** Use case: a facilitator uploads the notes of a workshop, which are split into contributions and kept as evidence. */
@Service
public class ReadWorkshopNotes {

    private static final long MEGABYTE = 1_048_576;

    private final FindWorkshops find;
    private final Workshops workshops;
    private final NotesFiles files;
    private final NotesReader reader;
    private final Clock clock;

    ReadWorkshopNotes(FindWorkshops find, Workshops workshops, NotesFiles files, NotesReader reader, Clock clock) {
        this.find = find;
        this.workshops = workshops;
        this.files = files;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Checks whether the workshop accepts notes, before the file is read.
     *
     * @param replace whether existing notes and their review may be replaced
     * @throws Refusal if the workshop accepts no notes, or has notes and {@code replace} is false
     */
    public Workshop toTakeNotes(Member member, UUID id, boolean replace) {
        Workshop workshop = find.toChange(member, id);
        workshop.refuseIfSubmitted();
        if (workshop.notes() != null && !replace) {
            throw Refusal.conflict("notes-already-there", workshop.notes().name());
        }
        return workshop;
    }

    /**
     * Reads a file and saves its items. An unreadable file changes nothing.
     *
     * @param file the received file, which is not changed
     * @param fileName the sender's file name
     * @param replace whether existing notes and their review may be replaced
     * @throws Refusal if the workshop accepts no notes, or the file cannot be read
     */
    public Workshop read(Member member, UUID id, Path file, String fileName, boolean replace) {
        Workshop workshop = toTakeNotes(member, id, replace);
        NotesFile previous = workshop.notes();
        String name = NotesFileName.clean(fileName);
        ReadNotes readNotes = switch (reader.read(file, name)) {
            case ReadNotes notes -> notes;
            case NotesFailure failure -> throw refusal(failure);
        };
        byte[] content = content(file);
        StoredNotes stored = files.save(new StoredNotes(UUID.randomUUID(), id, content));
        Workshop saved = save(workshop, stored, name, readNotes);
        if (previous != null) {
            files.deleteById(previous.id());
        }
        return saved;
    }

    /** Saves the workshop after the file content, so that it never refers to a missing file. */
    private Workshop save(Workshop workshop, StoredNotes stored, String name, ReadNotes readNotes) {
        try {
            workshop.replaceNotes(
                    new NotesFile(
                            stored.id(),
                            name,
                            stored.content().length,
                            sha256(stored.content()),
                            NotesFileName.mediaType(name),
                            clock.instant()),
                    readNotes);
            return workshops.save(workshop);
        } catch (RuntimeException failure) {
            files.deleteById(stored.id());
            throw failure;
        }
    }

    private static Refusal refusal(NotesFailure failure) {
        return switch (failure) {
            case NotesFailure.Busy busy -> Refusal.busy(busy.messageKey());
            case NotesFailure.TooLarge(var measure, long most)
            when measure.name().endsWith("BYTES") -> Refusal.invalid(failure.messageKey(), most / MEGABYTE);
            default ->
                Refusal.invalid(failure.messageKey(), failure.messageArguments().toArray());
        };
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
