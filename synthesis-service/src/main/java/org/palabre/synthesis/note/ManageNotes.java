package org.palabre.synthesis.note;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.theme.ReadThemes;
import org.palabre.synthesis.theme.Theme;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** A member writes, revises and withdraws their own notes on a theme. Each operation can be repeated without effect. */
@Component
public class ManageNotes {

    /** Maximum number of characters of a note. */
    public static final int MAX_LENGTH = 2_000;

    private final ReadThemes readThemes;
    private final Notes notes;
    private final Clock clock;

    ManageNotes(ReadThemes readThemes, Notes notes, Clock clock) {
        this.readThemes = readThemes;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Writes a note.
     *
     * @param id id chosen by the client
     * @throws Refusal if the theme is unknown or retired, the text is invalid, or another note has this id
     */
    public Note write(Member member, UUID themeId, UUID id, @Nullable String input) {
        Theme theme = readThemes.theme(themeId).theme();
        String text = checkedText(input);
        if (!theme.isLive()) {
            throw Refusal.conflict("theme-retired", theme.label());
        }
        Note note = Note.written(id, themeId, member.id(), text, clock.instant());
        if (notes.add(note)) {
            return note;
        }
        Note stored = notes.of(id).orElseThrow();
        if (stored.by().equals(member.id())
                && stored.theme().equals(themeId)
                && stored.revisions().getFirst().text().equals(text)) {
            return stored;
        }
        throw Refusal.conflict("note-another");
    }

    /**
     * Revises a note; previous revisions are kept.
     *
     * @param knownRevisions number of revisions that the member had seen
     * @throws Refusal if the note is unknown, withdrawn or another member's, or the text is invalid
     * @throws OptimisticLockingFailureException if it was revised since then
     */
    public Note revise(Member member, UUID id, int knownRevisions, @Nullable String input) {
        Note note = ownNote(member, id);
        String text = checkedText(input);
        if (note.isWithdrawn()) {
            throw Refusal.conflict("note-withdrawn");
        }
        if (note.text().equals(text)) {
            return note;
        }
        if (note.revisions().size() != knownRevisions) {
            throw new OptimisticLockingFailureException("Note " + id + " was revised concurrently");
        }
        Note revision = note.revised(text, clock.instant());
        notes.save(revision);
        return revision;
    }

    /**
     * Withdraws a note: it keeps its place without its text.
     *
     * @throws Refusal if the note is unknown or another member's
     */
    public Note withdraw(Member member, UUID id) {
        Note note = ownNote(member, id);
        if (note.isWithdrawn()) {
            return note;
        }
        Note withdrawn = note.withdrawn(clock.instant());
        notes.save(withdrawn);
        return withdrawn;
    }

    private Note ownNote(Member member, UUID id) {
        Note note = notes.of(id).orElseThrow(() -> Refusal.notFound("note-unknown"));
        readThemes.theme(note.theme());
        if (!note.by().equals(member.id())) {
            throw Refusal.forbidden("note-of-another");
        }
        return note;
    }

    private static String checkedText(@Nullable String input) {
        var check = new FieldCheck();
        String text = check.requiredText("text", input, Length.atMost(MAX_LENGTH));
        check.refuseIfWrong();
        return text;
    }
}
