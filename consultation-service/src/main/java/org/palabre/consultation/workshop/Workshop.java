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
 * A regional workshop and its notes. Saving it as submitted commits all its contributions: they are then written from
 * it under derived identities, repeatedly if interrupted.
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
    private Tally tally = Tally.EMPTY;
    private @Nullable Instant submittedAt;

    /** Set until all contributions of a submitted workshop are written, for a sparse index. */
    @SuppressWarnings("UnusedVariable") // queried by the repository
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

    /** Replaces the notes and starts their review. */
    void replaceNotes(NotesFile file, ReadNotes readNotes) {
        refuseIfSubmitted();
        notes = file;
        report = ReadingReport.of(readNotes);
        state = WorkshopState.UNDER_REVIEW;
        revise(Review.of(readNotes));
    }

    /** Saves a state of the review. */
    void revise(Review review) {
        refuseIfSubmitted();
        items = review.items();
        tally = review.tally();
    }

    /**
     * Submits all contributions.
     *
     * @throws Refusal if there are none, or with every faulty one
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

    public UUID id() {
        return id;
    }

    public Occasion occasion() {
        return occasion;
    }

    /** Id of the member who recorded it; never published. */
    public String facilitator() {
        return facilitator;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public WorkshopState state() {
        return state;
    }

    public boolean isSubmitted() {
        return state == WorkshopState.SUBMITTED;
    }

    /** Its notes file, once uploaded. */
    public @Nullable NotesFile notes() {
        return notes;
    }

    /** Current state of its items. */
    public Review review() {
        return new Review(items);
    }

    /** Report on the reading of its notes. */
    public ReadingReport report() {
        return report;
    }

    /** Counts of its items. */
    public Tally tally() {
        return tally;
    }

    /** Time of submission, if submitted. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }
}
