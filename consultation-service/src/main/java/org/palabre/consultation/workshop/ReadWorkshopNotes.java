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

/** A facilitator hands in the notes of a workshop; they are split into contributions and kept as evidence. */
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
     * Guards the work of reading: says early what the reading would only find late.
     *
     * @param replace whether notes that are there, and their review, may be replaced
     * @throws Refusal if the workshop takes no notes, or has some that may not be replaced
     */
    public Workshop toTakeNotes(Member member, UUID id, boolean replace) {
        Workshop workshop = find.toWorkOn(member, id);
        workshop.refuseIfSubmitted();
        if (workshop.notes() != null && !replace) {
            throw Refusal.conflict("notes-already-there", workshop.notes().name());
        }
        return workshop;
    }

    /**
     * Reads a file. A file that cannot be read leaves everything as it was.
     *
     * @param file the file as it was received; only read
     * @param sentName the name its sender gave it
     * @param replace whether notes that are there, and their review, may be replaced
     * @throws Refusal if the workshop takes no notes, or the file cannot be read
     */
    public Workshop read(Member member, UUID id, Path file, String sentName, boolean replace) {
        Workshop workshop = toTakeNotes(member, id, replace);
        NotesFile replaced = workshop.notes();
        String name = NotesFileName.clean(sentName);
        ReadNotes read = switch (reader.read(file, name)) {
            case ReadNotes notes -> notes;
            case NotesFailure failure -> throw refusal(failure);
        };
        byte[] content = content(file);
        StoredNotes stored = files.save(new StoredNotes(UUID.randomUUID(), id, content));
        Workshop saved = save(workshop, stored, name, read);
        if (replaced != null) {
            files.deleteById(replaced.id());
        }
        return saved;
    }

    /** The bytes come first: a workshop never names evidence that is not there. */
    private Workshop save(Workshop workshop, StoredNotes stored, String name, ReadNotes read) {
        try {
            workshop.take(
                    new NotesFile(
                            stored.id(),
                            name,
                            stored.content().length,
                            sha256(stored.content()),
                            NotesFileName.mediaType(name),
                            clock.instant()),
                    read);
            return workshops.save(workshop);
        } catch (RuntimeException notSaved) {
            files.deleteById(stored.id());
            throw notSaved;
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
