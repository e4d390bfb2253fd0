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

/** A group of contributions about one thing. Which contributions are in it, they say themselves. */
@Document("themes")
@TypeAlias("theme")
public class Theme extends Aggregate {

    @Id
    private final UUID id;

    @Indexed
    private final String consultation;

    private ThemeState state = ThemeState.CANDIDATE;
    private Description description;

    /** What a person calls it; outranks what the machine found. */
    private @Nullable String givenLabel;

    /** What a person says of it. */
    private @Nullable String note;

    /** The problem behind it, in the forum's words. */
    private @Nullable Problem problem;

    /** How the forum ranks it. */
    private @Nullable Priority priority;

    /** A decision on it stands: until that is withdrawn, it does not end. */
    private boolean decided;

    /** Version of the newest decision known; {@code null} where none was, or its version was not kept. */
    private @Nullable Long decisionVersion;

    /** Only of a retired theme: what was in it. */
    private @Nullable List<UUID> formerMembers;

    /** Only of a retired theme: where most of what was in it went. */
    @Field("ledTo")
    private @Nullable UUID mergedInto;

    @PersistenceCreator
    Theme(UUID id, String consultation, Description description) {
        this.id = id;
        this.consultation = consultation;
        this.description = description;
    }

    /** A theme that a full run has just found. */
    public static Theme found(UUID id, String consultation, Description description) {
        var theme = new Theme(id, consultation, description);
        theme.recordChanged();
        return theme;
    }

    /** Presents itself anew; returns whether anything is different. */
    public boolean describe(Description now) {
        if (now.equals(description)) {
            return false;
        }
        String calledBefore = label();
        boolean worthTelling = !now.keywords().equals(description.keywords());
        description = now;
        if (worthTelling || !calledBefore.equals(label())) {
            recordChanged();
        }
        return true;
    }

    /** All of it that an act may change. */
    public ThemeSnapshot snapshot() {
        return new ThemeSnapshot(description, givenLabel, note, state, mergedInto, problem, priority);
    }

    /** Begins as a person made it. */
    public static Theme begun(UUID id, String consultation, ThemeSnapshot snapshot) {
        var theme = new Theme(id, consultation, snapshot.found());
        theme.apply(snapshot, List.of());
        return theme;
    }

    /**
     * Takes over all of this. Returns whether anything is different.
     *
     * @param members what was in it, if it ends
     */
    public boolean apply(ThemeSnapshot now, List<UUID> members) {
        if (now.equals(snapshot())) {
            return false;
        }
        description = now.found();
        givenLabel = now.givenLabel();
        note = now.note();
        if (state != now.state()) {
            formerMembers = now.state() == ThemeState.RETIRED ? List.copyOf(members) : null;
        }
        state = now.state();
        mergedInto = now.mergedInto();
        problem = now.problem();
        priority = now.priority();
        recordChanged();
        return true;
    }

    /** Whether this version of the decision on it, or a newer one, is known. */
    public boolean knowsDecision(long version) {
        return decisionVersion != null && decisionVersion >= version;
    }

    /** The forum decided on it. Returns whether that is new. */
    public boolean decide(long version) {
        return noteDecision(true, version);
    }

    /** The decision on it was withdrawn. Returns whether that is new. */
    public boolean reopen(long version) {
        return noteDecision(false, version);
    }

    private boolean noteDecision(boolean stands, long version) {
        if (knowsDecision(version)) {
            return false;
        }
        decided = stands;
        decisionVersion = version;
        return true;
    }

    /** Whether a decision of the forum on it stands. */
    public boolean isDecided() {
        return decided;
    }

    /** What a person calls it, if anybody named it. */
    public @Nullable String givenLabel() {
        return givenLabel;
    }

    /** What a person says of it. */
    public @Nullable String note() {
        return note;
    }

    /** The problem behind it, if anybody answered one of the questions. */
    public @Nullable Problem problem() {
        return problem;
    }

    /** How the forum ranks it, if it began to. */
    public @Nullable Priority priority() {
        return priority;
    }

    /** The forum has looked at it: from now on a full run leaves it alone. Brings a retired theme back. */
    public void select() {
        if (state != ThemeState.SELECTED) {
            state = ThemeState.SELECTED;
            formerMembers = null;
            mergedInto = null;
            recordChanged();
        }
    }

    /**
     * It is no longer there.
     *
     * @param members what was in it
     * @param successor the theme where most of that went, if there is one
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

    /** Its identity, which it keeps from run to run. */
    public UUID id() {
        return id;
    }

    /** Slug of its consultation. */
    public String consultation() {
        return consultation;
    }

    /** What it is. */
    public ThemeState state() {
        return state;
    }

    /** Whether it is there. */
    public boolean isLive() {
        return state != ThemeState.RETIRED;
    }

    /** How it is called. */
    public String label() {
        return givenLabel == null ? description.label() : givenLabel;
    }

    /** How it presents itself. */
    public Description description() {
        return description;
    }

    /** What was in it when it was retired; empty while it is there. */
    public List<UUID> formerMembers() {
        return Objects.requireNonNullElse(formerMembers, List.of());
    }

    /** Where most of what was in a retired theme went, if anywhere. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }
}
