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

/** One idea in a contributor's words. Its identity is derived from the client's key, so a repeat has no effect. */
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

    /** A new contribution; its {@code contribution.submitted.v1} is published after the first save. */
    static Contribution received(
            UUID id,
            String consultation,
            Instant submittedAt,
            ContributionContent content,
            Demographics demographics,
            @Nullable String publishedName,
            ReceiptCode code) {
        return new Contribution(
                        id,
                        consultation,
                        submittedAt,
                        content,
                        demographics,
                        publishedName,
                        code.key(),
                        Fingerprint.of(content, publishedName))
                .recorded();
    }

    private Contribution recorded() {
        record(ContributionSubmitted.of(this, nextVersion()));
        return this;
    }

    /** Whether the other one repeats the public words of this one. Private answers are never compared. */
    boolean isRepeatedBy(Contribution other) {
        boolean hasSameWords =
                hasFormerIdentity() ? content.equals(other.content) : fingerprint.equals(other.fingerprint);
        return consultation.equals(other.consultation) && hasSameWords;
    }

    /** Whether it was stored when the client's key still was the identity. */
    boolean hasFormerIdentity() {
        return Fingerprint.isFormer(fingerprint);
    }

    /** Its public identity. */
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
