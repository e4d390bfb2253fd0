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

/** A contribution with its theme, if any. Its placement is provisional until a full run confirms it. */
@Document("contributions")
@TypeAlias("contribution")
public class GroupedContribution extends Aggregate {

    /** The smallest change of proximity that is saved and published. */
    static final double MIN_PROXIMITY_CHANGE = 0.05;

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

    /** Creates a contribution without a theme. */
    public static GroupedContribution received(UUID id, String consultation, ContributionContent content) {
        return new GroupedContribution(id, consultation, content);
    }

    /** Replaces the content if the given one is newer; returns whether it was. */
    public boolean update(ContributionContent newer) {
        if (newer.eventVersion() <= content.eventVersion()) {
            return false;
        }
        content = newer;
        return true;
    }

    /**
     * Places it under its nearest theme, or none, until the next full run, unless it is pinned. Returns whether that
     * changed anything.
     */
    public boolean placeProvisionally(@Nullable UUID nearest, @Nullable Double newProximity) {
        return !pinned && place(nearest, true, nearest == null ? null : newProximity);
    }

    /**
     * Places it under the theme of a full run's result, or none, unless it is pinned. Returns whether that changed
     * anything.
     */
    public boolean settle(@Nullable UUID newTheme, @Nullable Double newProximity) {
        return !pinned && place(newTheme, false, newTheme == null ? null : newProximity);
    }

    private boolean place(@Nullable UUID newTheme, boolean isProvisional, @Nullable Double newProximity) {
        if (Objects.equals(theme, newTheme) && provisional == isProvisional && isSlightChange(newProximity)) {
            return false;
        }
        theme = newTheme;
        provisional = isProvisional;
        proximity = newProximity == null ? null : Math.round(newProximity * 100) / 100.0;
        record(new ContributionGrouped(id, consultation, nextVersion(), theme, provisional, proximity));
        return true;
    }

    /** Moves it to a position chosen by a member. Returns whether that changed anything. */
    public boolean moveTo(Position position) {
        boolean pinChanges = pinned != position.pinned();
        pinned = position.pinned();
        boolean sameTheme = Objects.equals(theme, position.theme());
        return place(position.theme(), position.provisional(), sameTheme ? proximity : null) || pinChanges;
    }

    /**
     * Updates the proximity to its theme's centre, if it is under that theme. Returns whether that changed anything.
     */
    public boolean updateProximity(UUID expectedTheme, double newProximity) {
        return expectedTheme.equals(theme) && place(theme, provisional, newProximity);
    }

    private boolean isSlightChange(@Nullable Double newProximity) {
        if (newProximity == null || proximity == null) {
            return Objects.equals(newProximity, proximity);
        }
        return Math.abs(newProximity - proximity) < MIN_PROXIMITY_CHANGE;
    }

    /** The id, chosen by the submitting client. */
    public UUID id() {
        return id;
    }

    public String consultation() {
        return consultation;
    }

    public ContributionContent content() {
        return content;
    }

    public @Nullable UUID theme() {
        return theme;
    }

    /** Whether no full run has confirmed its placement. */
    public boolean isProvisional() {
        return provisional;
    }

    /** Whether a member placed it: no run moves it. */
    public boolean isPinned() {
        return pinned;
    }

    public Position position() {
        return new Position(theme, pinned, provisional);
    }

    /** The proximity to the theme's centre, 0 to 1. */
    public @Nullable Double proximity() {
        return proximity;
    }
}
