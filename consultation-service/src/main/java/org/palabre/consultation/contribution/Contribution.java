package org.palabre.consultation.contribution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Aggregate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** One idea in a contributor's words. The client chooses its identity, so that sending it twice has one effect. */
@Document("contributions")
@TypeAlias("contribution")
public class Contribution extends Aggregate {

    @Id
    private final UUID id;

    @Indexed
    private final String consultation;

    private final Instant submittedAt;

    @Field("said")
    private final ContributionContent content;

    private final Demographics demographics;
    private final @Nullable String publishedName;

    @SuppressWarnings("UnusedVariable") // found by, never read
    @Indexed(unique = true)
    private final String receiptKey;

    private final String fingerprint;

    @PersistenceCreator
    Contribution(
            UUID id,
            String consultation,
            Instant submittedAt,
            ContributionContent content,
            Demographics demographics,
            @Nullable String publishedName,
            String receiptKey,
            String fingerprint) {
        this.id = id;
        this.consultation = consultation;
        this.submittedAt = submittedAt;
        this.content = content;
        this.demographics = demographics;
        this.publishedName = publishedName;
        this.receiptKey = receiptKey;
        this.fingerprint = fingerprint;
    }

    /** Received now; its {@code contribution.submitted.v1} is published after the first save. */
    Contribution received() {
        record(ContributionSubmitted.of(this, nextVersion()));
        return this;
    }

    /** Whether both hold the same. */
    boolean isSameAs(Contribution other) {
        return consultation.equals(other.consultation) && fingerprint.equals(other.fingerprint);
    }

    /** Its identity, chosen by the client. */
    public UUID id() {
        return id;
    }

    /** Slug of its consultation. */
    public String consultation() {
        return consultation;
    }

    /** When it was received. */
    public Instant submittedAt() {
        return submittedAt;
    }

    public ContributionContent content() {
        return content;
    }

    /** What the contributor said of themselves. */
    public Demographics demographics() {
        return demographics;
    }

    /** The name to show with it, given with consent. */
    public @Nullable String publishedName() {
        return publishedName;
    }
}
