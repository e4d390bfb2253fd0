package org.palabre.consultation.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.contribution.DerivedIdentities;
import org.palabre.consultation.workshop.notes.ReadNotes;
import org.palabre.platform.event.Aggregate;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A regional workshop and its notes. Saving it as submitted is the one moment at which all its contributions are in:
 * they are then written from it, under identities that follow from its own, as often as it takes.
 */
@Document("workshops")
@TypeAlias("workshop")
public class Workshop extends Aggregate {

    @Id
    private final UUID id;

    private final Occasion occasion;
    private final String facilitator;
    private final Instant recordedAt;
    private WorkshopState state = WorkshopState.RECORDED;
    private @Nullable NotesFile notes;
    private List<ReviewItem> items = List.of();
    private ReadingReport report = ReadingReport.NONE;
    private Tally tally = Tally.NOTHING;
    private @Nullable Instant submittedAt;

    /** There only until the contributions of a submitted workshop are all written, so that a small index finds it. */
    @SuppressWarnings("UnusedVariable") // the store is asked for it
    @Indexed(sparse = true)
    private @Nullable Boolean incomplete;

    /** Whether the identities of its contributions need the secret; absent in workshops submitted before that. */
    private @Nullable Boolean identitiesDerived;

    @PersistenceCreator
    Workshop(UUID id, Occasion occasion, String facilitator, Instant recordedAt) {
        this.id = id;
        this.occasion = occasion;
        this.facilitator = facilitator;
        this.recordedAt = recordedAt;
    }

    /** Takes notes that were read, in place of those that were there. */
    void take(NotesFile file, ReadNotes read) {
        refuseIfSubmitted();
        notes = file;
        report = ReadingReport.of(read);
        state = WorkshopState.UNDER_REVIEW;
        revise(Review.of(read));
    }

    /** Takes the outcome of a review. */
    void revise(Review review) {
        refuseIfSubmitted();
        items = review.items();
        tally = review.tally();
    }

    /**
     * Submits all contributions.
     *
     * @throws Refusal if there is none, or naming each that cannot be one
     */
    void submit(Instant now) {
        refuseIfSubmitted();
        List<Fault> faults =
                review().toMend().stream().map(NotesWords::faultOfLine).toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        if (tally.contributions() == 0) {
            throw Refusal.conflict("nothing-to-submit");
        }
        state = WorkshopState.SUBMITTED;
        submittedAt = now;
        identitiesDerived = true;
        incomplete = true;
        record(WorkshopHeld.of(this, nextVersion()));
    }

    void refuseIfSubmitted() {
        if (isSubmitted()) {
            throw Refusal.conflict("workshop-submitted");
        }
    }

    /** The identity of the contribution that an item becomes: always the same. */
    UUID contributionOf(ReviewItem item, DerivedIdentities identities) {
        if (Boolean.TRUE.equals(identitiesDerived)) {
            return identities.ofWorkshopLine(id, item.number());
        }
        return UUID.nameUUIDFromBytes((id + "/" + item.number()).getBytes(StandardCharsets.US_ASCII));
    }

    /** Its identity. */
    public UUID id() {
        return id;
    }

    /** What it was. */
    public Occasion occasion() {
        return occasion;
    }

    /** Who recorded it: a member's id, never published. */
    public String facilitator() {
        return facilitator;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** How far it has come. */
    public WorkshopState state() {
        return state;
    }

    /** Whether its contributions are in. */
    public boolean isSubmitted() {
        return state == WorkshopState.SUBMITTED;
    }

    /** Its file of notes, once received. */
    public @Nullable NotesFile notes() {
        return notes;
    }

    /** Its contributions as they stand. */
    public Review review() {
        return new Review(items);
    }

    /** How its notes were read. */
    public ReadingReport report() {
        return report;
    }

    /** How its review stands. */
    public Tally tally() {
        return tally;
    }

    /** When its contributions were submitted. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }
}
