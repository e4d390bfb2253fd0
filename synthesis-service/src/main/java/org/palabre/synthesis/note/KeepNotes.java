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

/** A member writes, rewords and withdraws their own notes on a theme. Doing any of it twice is doing it once. */
@Component
public class KeepNotes {

    /** Most characters of a note. */
    public static final int LONGEST = 2_000;

    private final ReadThemes readThemes;
    private final Notes notes;
    private final Clock clock;

    KeepNotes(ReadThemes readThemes, Notes notes, Clock clock) {
        this.readThemes = readThemes;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Writes a note.
     *
     * @param id chosen by who sends it
     * @throws Refusal if there is no such theme, it is retired, the text is not right, or another note has this identity
     */
    public Note write(Member member, UUID themeId, UUID id, @Nullable String typed) {
        Theme theme = readThemes.theme(themeId).theme();
        String text = checked(typed);
        if (!theme.isLive()) {
            throw Refusal.conflict("theme-retired", theme.label());
        }
        Note note = Note.written(id, themeId, member.id(), text, clock.instant());
        if (notes.add(note)) {
            return note;
        }
        Note there = notes.of(id).orElseThrow();
        if (there.by().equals(member.id())
                && there.theme().equals(themeId)
                && there.wordings().getFirst().text().equals(text)) {
            return there;
        }
        throw Refusal.conflict("note-another");
    }

    /**
     * Words it anew; the words before are kept.
     *
     * @param seen how many wordings the member knew
     * @throws Refusal if there is no such note, it is another member's or withdrawn, or the text is not right
     * @throws OptimisticLockingFailureException if it was reworded since
     */
    public Note reword(Member member, UUID id, int seen, @Nullable String typed) {
        Note note = own(member, id);
        String text = checked(typed);
        if (note.isWithdrawn()) {
            throw Refusal.conflict("note-withdrawn");
        }
        if (note.text().equals(text)) {
            return note;
        }
        if (note.wordings().size() != seen) {
            throw new OptimisticLockingFailureException("Note " + id + " was reworded since");
        }
        Note reworded = note.reworded(text, clock.instant());
        notes.save(reworded);
        return reworded;
    }

    /**
     * Takes it back: it stays in its place, without its words.
     *
     * @throws Refusal if there is no such note, or it is another member's
     */
    public Note withdraw(Member member, UUID id) {
        Note note = own(member, id);
        if (note.isWithdrawn()) {
            return note;
        }
        Note withdrawn = note.withdrawn(clock.instant());
        notes.save(withdrawn);
        return withdrawn;
    }

    private Note own(Member member, UUID id) {
        Note note = notes.of(id).orElseThrow(() -> Refusal.notFound("note-unknown"));
        readThemes.theme(note.theme());
        if (!note.by().equals(member.id())) {
            throw Refusal.forbidden("note-of-another");
        }
        return note;
    }

    private static String checked(@Nullable String typed) {
        var check = new FieldCheck();
        String text = check.requiredText("text", typed, Length.atMost(LONGEST));
        check.refuseIfWrong();
        return text;
    }
}
