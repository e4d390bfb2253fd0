package org.palabre.synthesis.contribution;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Aggregate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A contribution and where it is grouped: under one theme, or under none. Until a full run has looked at it, its place is
 * provisional.
 */
@Document("contributions")
@TypeAlias("contribution")
public class GroupedContribution extends Aggregate {

    /** A smaller move towards or away from the theme's centre is not worth telling. */
    static final double SLIGHT_MOVE = 0.05;

    @Id
    private final UUID id;

    @Indexed
    private final String consultation;

    @Field("said")
    private ContributionContent content;

    @Indexed
    private @Nullable UUID theme;

    private boolean provisional = true;
    private boolean pinned;
    private @Nullable Double proximity;

    @PersistenceCreator
    GroupedContribution(UUID id, String consultation, ContributionContent content) {
        this.id = id;
        this.consultation = consultation;
        this.content = content;
    }

    /** A contribution that nobody has grouped yet. */
    public static GroupedContribution received(UUID id, String consultation, ContributionContent content) {
        return new GroupedContribution(id, consultation, content);
    }

    /** Takes over this content if it is newer; returns whether it was. */
    public boolean update(ContributionContent newer) {
        if (newer.eventVersion() <= content.eventVersion()) {
            return false;
        }
        content = newer;
        return true;
    }

    /**
     * Puts it under its nearest theme, or under none, until the next full run; one that a person put somewhere stays.
     * Returns whether that changed anything.
     */
    public boolean placeProvisionally(@Nullable UUID nearest, @Nullable Double nearness) {
        return !pinned && place(nearest, true, nearest == null ? null : nearness);
    }

    /**
     * Puts it under a theme, or under none, as a full run found; one that a person put somewhere stays. Returns whether
     * that changed anything.
     */
    public boolean settle(@Nullable UUID found, @Nullable Double nearness) {
        return !pinned && place(found, false, found == null ? null : nearness);
    }

    private boolean place(@Nullable UUID where, boolean forNow, @Nullable Double nearness) {
        if (Objects.equals(theme, where) && provisional == forNow && isSlight(nearness)) {
            return false;
        }
        theme = where;
        provisional = forNow;
        proximity = nearness == null ? null : Math.round(nearness * 100) / 100.0;
        record(new ContributionGrouped(id, consultation, nextVersion(), theme, provisional, proximity));
        return true;
    }

    /** Takes this position, as a person decided. Returns whether that changed anything. */
    public boolean take(Position there) {
        boolean pinChanges = pinned != there.pinned();
        pinned = there.pinned();
        boolean stays = Objects.equals(theme, there.theme());
        return place(there.theme(), there.provisional(), stays ? proximity : null) || pinChanges;
    }

    /** Is so near to the centre of the theme it is under. Returns whether that changed anything. */
    public boolean updateProximity(UUID centre, double nearness) {
        return centre.equals(theme) && place(theme, provisional, nearness);
    }

    private boolean isSlight(@Nullable Double nearness) {
        if (nearness == null || proximity == null) {
            return Objects.equals(nearness, proximity);
        }
        return Math.abs(nearness - proximity) < SLIGHT_MOVE;
    }

    /** Its identity, chosen by the client that submitted it. */
    public UUID id() {
        return id;
    }

    /** Slug of its consultation. */
    public String consultation() {
        return consultation;
    }

    /** The contribution as it was received. */
    public ContributionContent content() {
        return content;
    }

    /** The theme it is under, if any. */
    public @Nullable UUID theme() {
        return theme;
    }

    /** Whether no full run has confirmed its place yet. */
    public boolean isProvisional() {
        return provisional;
    }

    /** Whether a person put it where it is: no run moves it. */
    public boolean isPinned() {
        return pinned;
    }

    /** Where it stands. */
    public Position position() {
        return new Position(theme, pinned, provisional);
    }

    /** Nearness to the theme's centre, 0 to 1. */
    public @Nullable Double proximity() {
        return proximity;
    }
}
