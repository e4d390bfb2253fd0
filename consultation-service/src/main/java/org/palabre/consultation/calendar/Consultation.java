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

/** A public consultation with its texts and calendar, identified by an immutable slug. */
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

    /** Changes texts and calendar; the opening is fixed once the consultation is open. */
    void edit(ConsultationText newText, Calendar newCalendar) {
        requireState("not-editable", DRAFT, ANNOUNCED, OPEN);
        Calendar effectiveCalendar = state == OPEN ? newCalendar.withOpening(calendar.opensAt()) : newCalendar;
        if (announcedAt != null && state == ANNOUNCED) {
            TwoWeeksNotice.isShort(announcedAt, effectiveCalendar.opensAt(), shortNoticeReason);
        }
        text = newText;
        calendar = effectiveCalendar;
        recordChanged();
    }

    /** Makes a draft public; opens it at once if the opening lies in the past. */
    void announce(Instant now, @Nullable String publicReason) {
        requireState("already-announced", DRAFT);
        if (!calendar.closesAt().isAfter(now)) {
            throw Refusal.conflict("calendar-over");
        }
        shortNoticeReason = TwoWeeksNotice.isShort(now, calendar.opensAt(), publicReason) ? publicReason : null;
        announcedAt = now;
        state = calendar.runsAt(now) ? OPEN : ANNOUNCED;
        recordChanged();
    }

    /** Opens the consultation ahead of its calendar. */
    void openNow(Instant now, @Nullable String publicReason) {
        requireState("not-announced", ANNOUNCED);
        Instant since = announcedAt == null ? now : announcedAt;
        String reason = publicReason == null ? shortNoticeReason : publicReason;
        shortNoticeReason = TwoWeeksNotice.isShort(since, now, reason) ? reason : null;
        calendar = calendar.withOpening(now);
        state = OPEN;
        recordChanged();
    }

    /** Closes the consultation ahead of its calendar. */
    void closeNow(Instant now) {
        requireState("not-open", OPEN);
        calendar = calendar.withClosing(now);
        state = CLOSED;
        recordChanged();
    }

    /** Opens or closes according to the calendar; returns whether the state changed. */
    boolean applyCalendar(Instant now) {
        ConsultationState previousState = state;
        if (state == ANNOUNCED && !now.isBefore(calendar.opensAt())) {
            state = OPEN;
        }
        if (state == OPEN && !now.isBefore(calendar.closesAt())) {
            state = CLOSED;
        }
        if (state == previousState) {
            return false;
        }
        recordChanged();
        return true;
    }

    /** Marks a closed consultation as responded; returns whether the state changed. */
    boolean markResponded() {
        if (state != CLOSED) {
            return false;
        }
        state = RESPONDED;
        recordChanged();
        return true;
    }

    private void requireState(String refusalCode, ConsultationState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refusal.conflict(refusalCode);
        }
    }

    private void recordChanged() {
        record(ConsultationChanged.of(this, nextVersion()));
    }

    /** Whether it accepts contributions at this instant. */
    public boolean takesContributions(Instant now) {
        return state == OPEN && calendar.runsAt(now);
    }

    /** Whether it is visible to everybody, not only to members. */
    public boolean isPublic() {
        return state != DRAFT;
    }

    /** Identity in addresses, files and events. */
    public String slug() {
        return slug;
    }

    public ConsultationText text() {
        return text;
    }

    public Calendar calendar() {
        return calendar;
    }

    public ConsultationState state() {
        return state;
    }

    /** Time of announcement; {@code null} for a draft. */
    public @Nullable Instant announcedAt() {
        return announcedAt;
    }

    /** Public reason for less than two weeks' notice; {@code null} if not needed. */
    public @Nullable String shortNoticeReason() {
        return shortNoticeReason;
    }
}
