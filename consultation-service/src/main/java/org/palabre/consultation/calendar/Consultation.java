package org.palabre.consultation.calendar;

import static org.palabre.consultation.calendar.ConsultationState.ANNOUNCED;
import static org.palabre.consultation.calendar.ConsultationState.CLOSED;
import static org.palabre.consultation.calendar.ConsultationState.DRAFT;
import static org.palabre.consultation.calendar.ConsultationState.OPEN;
import static org.palabre.consultation.calendar.ConsultationState.RESPONDED;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Aggregate;
import org.palabre.platform.refusal.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** One question put to the public, with a calendar. Its slug is its identity and never changes. */
@Document("consultations")
@TypeAlias("consultation")
public class Consultation extends Aggregate {

    @Id
    private final String slug;

    private ConsultationText text;
    private Calendar calendar;
    private ConsultationState state;
    private @Nullable Instant announcedAt;
    private @Nullable String shortNoticeReason;

    @PersistenceCreator
    Consultation(String slug, ConsultationText text, Calendar calendar, ConsultationState state) {
        this.slug = slug;
        this.text = text;
        this.calendar = calendar;
        this.state = state;
    }

    static Consultation draft(String slug, ConsultationText text, Calendar calendar) {
        var consultation = new Consultation(slug, text, calendar, DRAFT);
        consultation.recordChanged();
        return consultation;
    }

    /** Changes texts and calendar; once it is open, the opening stays what it was. */
    void edit(ConsultationText newText, Calendar newCalendar) {
        require("not-editable", DRAFT, ANNOUNCED, OPEN);
        Calendar kept = state == OPEN ? newCalendar.openingAt(calendar.opensAt()) : newCalendar;
        if (announcedAt != null && state == ANNOUNCED) {
            TwoWeeksNotice.isShort(announcedAt, kept.opensAt(), shortNoticeReason);
        }
        text = newText;
        calendar = kept;
        recordChanged();
    }

    /** Makes a draft public; it is open at once where the opening lies in the past. */
    void announce(Instant now, @Nullable String publicReason) {
        require("already-announced", DRAFT);
        if (!calendar.closesAt().isAfter(now)) {
            throw Refusal.conflict("calendar-over");
        }
        shortNoticeReason = TwoWeeksNotice.isShort(now, calendar.opensAt(), publicReason) ? publicReason : null;
        announcedAt = now;
        state = calendar.runsAt(now) ? OPEN : ANNOUNCED;
        recordChanged();
    }

    /** Opens now, ahead of the calendar. */
    void openNow(Instant now, @Nullable String publicReason) {
        require("not-announced", ANNOUNCED);
        Instant since = announcedAt == null ? now : announcedAt;
        String reason = publicReason == null ? shortNoticeReason : publicReason;
        shortNoticeReason = TwoWeeksNotice.isShort(since, now, reason) ? reason : null;
        calendar = calendar.openingAt(now);
        state = OPEN;
        recordChanged();
    }

    /** Closes now, ahead of the calendar. */
    void closeNow(Instant now) {
        require("not-open", OPEN);
        calendar = calendar.closingAt(now);
        state = CLOSED;
        recordChanged();
    }

    /** Opens or closes as the calendar says; returns whether anything changed. */
    boolean follow(Instant now) {
        ConsultationState before = state;
        if (state == ANNOUNCED && !now.isBefore(calendar.opensAt())) {
            state = OPEN;
        }
        if (state == OPEN && !now.isBefore(calendar.closesAt())) {
            state = CLOSED;
        }
        if (state == before) {
            return false;
        }
        recordChanged();
        return true;
    }

    /** The reasoned response was published; returns whether that is news. */
    boolean responded() {
        if (state != CLOSED) {
            return false;
        }
        state = RESPONDED;
        recordChanged();
        return true;
    }

    private void require(String otherwise, ConsultationState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refusal.conflict(otherwise);
        }
    }

    private void recordChanged() {
        record(ConsultationChanged.of(this, nextVersion()));
    }

    /** Whether contributions are taken at this instant. */
    public boolean takesContributions(Instant now) {
        return state == OPEN && calendar.runsAt(now);
    }

    /** Whether anybody but members may see it. */
    public boolean isPublic() {
        return state != DRAFT;
    }

    /** Its identity in addresses, files and events. */
    public String slug() {
        return slug;
    }

    /** Title, question and description. */
    public ConsultationText text() {
        return text;
    }

    /** When the public can take part. */
    public Calendar calendar() {
        return calendar;
    }

    /** Where it stands. */
    public ConsultationState state() {
        return state;
    }

    /** When it became public; {@code null} for a draft. */
    public @Nullable Instant announcedAt() {
        return announcedAt;
    }

    /** The public reason for less than two weeks' notice; {@code null} where notice was long enough. */
    public @Nullable String shortNoticeReason() {
        return shortNoticeReason;
    }
}
