package org.palabre.synthesis.theme;

import java.util.List;
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

/** A group of contributions on one subject. Each contribution refers to its theme, not the other way round. */
@Document("themes")
@TypeAlias("theme")
public class Theme extends Aggregate {

    @Id
    private final UUID id;

    @Indexed
    private final String consultation;

    private ThemeState state = ThemeState.CANDIDATE;
    private Description description;

    /** A member's label; takes precedence over the engine's. */
    private @Nullable String givenLabel;

    /** A member's description. */
    private @Nullable String note;

    /** The problem behind it, as described by the forum. */
    private @Nullable Problem problem;

    /** The forum's ranking. */
    private @Nullable Priority priority;

    /** Whether a decision on it is in force, which keeps the theme from ending. */
    private boolean decided;

    /** Version of the newest known decision; {@code null} without one, or if its version was not stored. */
    private @Nullable Long decisionVersion;

    /** Only of a retired theme: its contributions at that time. */
    private @Nullable List<UUID> formerMembers;

    /** Only of a retired theme: the theme that took over most of its contributions. */
    @Field("ledTo")
    private @Nullable UUID mergedInto;

    @PersistenceCreator
    Theme(UUID id, String consultation, Description description) {
        this.id = id;
        this.consultation = consultation;
        this.description = description;
    }

    /** A new candidate found by a full run. */
    public static Theme candidate(UUID id, String consultation, Description description) {
        var theme = new Theme(id, consultation, description);
        theme.recordChanged();
        return theme;
    }

    /**
     * Replaces the engine's description; returns whether it changed. Only a new label or new keywords are published.
     */
    public boolean describe(Description newDescription) {
        if (newDescription.equals(description)) {
            return false;
        }
        String oldLabel = label();
        boolean otherKeywords = !newDescription.keywords().equals(description.keywords());
        description = newDescription;
        if (otherKeywords || !oldLabel.equals(label())) {
            recordChanged();
        }
        return true;
    }

    /** The state that curation can change. */
    public ThemeSnapshot snapshot() {
        return new ThemeSnapshot(description, givenLabel, note, state, mergedInto, problem, priority);
    }

    /** A new theme created by a member. */
    public static Theme fromSnapshot(UUID id, String consultation, ThemeSnapshot snapshot) {
        var theme = new Theme(id, consultation, snapshot.description());
        theme.apply(snapshot, List.of());
        return theme;
    }

    /**
     * Applies a snapshot; returns whether anything changed.
     *
     * @param members the theme's contributions, needed if it is retired
     */
    public boolean apply(ThemeSnapshot snapshot, List<UUID> members) {
        if (snapshot.equals(snapshot())) {
            return false;
        }
        description = snapshot.description();
        givenLabel = snapshot.givenLabel();
        note = snapshot.note();
        if (state != snapshot.state()) {
            formerMembers = snapshot.state() == ThemeState.RETIRED ? List.copyOf(members) : null;
        }
        state = snapshot.state();
        mergedInto = snapshot.mergedInto();
        problem = snapshot.problem();
        priority = snapshot.priority();
        recordChanged();
        return true;
    }

    /** Whether this version of its decision, or a newer one, was already applied. */
    public boolean knowsDecision(long version) {
        return decisionVersion != null && decisionVersion >= version;
    }

    /** Records a decision on it; returns whether this version is new. */
    public boolean decide(long version) {
        return recordDecision(true, version);
    }

    /** Records the withdrawal of its decision; returns whether this version is new. */
    public boolean withdrawDecision(long version) {
        return recordDecision(false, version);
    }

    private boolean recordDecision(boolean inForce, long version) {
        if (knowsDecision(version)) {
            return false;
        }
        decided = inForce;
        decisionVersion = version;
        return true;
    }

    /** Whether a decision of the forum on it is in force. */
    public boolean isDecided() {
        return decided;
    }

    /** A member's label, if there is one. */
    public @Nullable String givenLabel() {
        return givenLabel;
    }

    /** A member's description, if there is one. */
    public @Nullable String note() {
        return note;
    }

    /** The problem behind it, if at least one question is answered. */
    public @Nullable Problem problem() {
        return problem;
    }

    /** The forum's ranking, if at least one criterion is given. */
    public @Nullable Priority priority() {
        return priority;
    }

    /** Marks it as reviewed, so that full runs no longer change it; restores a retired theme. */
    public void select() {
        if (state != ThemeState.SELECTED) {
            state = ThemeState.SELECTED;
            formerMembers = null;
            mergedInto = null;
            recordChanged();
        }
    }

    /**
     * Retires it.
     *
     * @param members its contributions
     * @param successor the theme that took over most of them, if there is one
     */
    public void retire(List<UUID> members, @Nullable UUID successor) {
        state = ThemeState.RETIRED;
        formerMembers = List.copyOf(members);
        mergedInto = successor;
        recordChanged();
    }

    private void recordChanged() {
        record(new ThemeChanged(
                id,
                consultation,
                nextVersion(),
                state,
                label(),
                description.keywords(),
                problem,
                ThemeChanged.Ranking.of(priority)));
    }

    /** Its id, stable across runs. */
    public UUID id() {
        return id;
    }

    /** Slug of its consultation. */
    public String consultation() {
        return consultation;
    }

    public ThemeState state() {
        return state;
    }

    /** Whether it is not retired. */
    public boolean isLive() {
        return state != ThemeState.RETIRED;
    }

    /** The member's label or, without one, the engine's. */
    public String label() {
        return givenLabel == null ? description.label() : givenLabel;
    }

    /** The engine's description. */
    public Description description() {
        return description;
    }

    /** Its contributions when it was retired; empty for other themes. */
    public List<UUID> formerMembers() {
        return Objects.requireNonNullElse(formerMembers, List.of());
    }

    /** Of a retired theme: the theme that took over most of its contributions, if any. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }
}
