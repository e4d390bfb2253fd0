package org.palabre.synthesis.facet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.palabre.platform.event.Aggregate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** How one contribution is classified: what the lexicon found and why, and what a person chose instead. */
@Document("facetings")
@TypeAlias("faceting")
public class Faceting extends Aggregate {

    @Id
    private final UUID id;

    @Indexed
    private final String consultation;

    @Field("heard")
    private long eventVersion = -1;

    private String lexicon = "";
    private List<FacetLabel> found = new ArrayList<>();
    private List<FacetChoice> choices = new ArrayList<>();
    private Set<FacetValue> values = EnumSet.noneOf(FacetValue.class);

    @PersistenceCreator
    Faceting(UUID id, String consultation) {
        this.id = id;
        this.consultation = consultation;
    }

    /** A contribution that nobody has read yet. */
    static Faceting of(UUID contribution, String consultation) {
        return new Faceting(contribution, consultation);
    }

    /** Whether this lexicon has read the contribution in its newest version. */
    boolean isUpToDate(long newest, String currentLexicon) {
        return eventVersion == newest && lexicon.equals(currentLexicon);
    }

    /** Takes over what a lexicon found. A person's choices stay. */
    void read(long newest, String currentLexicon, List<FacetLabel> labels) {
        eventVersion = newest;
        lexicon = currentLexicon;
        found = new ArrayList<>(labels);
        settle();
    }

    /** A person says what applies; saying what already holds changes nothing. Returns whether anything changed. */
    boolean choose(Facet facet, Set<FacetValue> chosen, String by, Instant at) {
        if (valuesOf(facet).equals(chosen)) {
            return false;
        }
        choices.removeIf(choice -> choice.facet() == facet);
        choices.add(new FacetChoice(facet, chosen.stream().sorted().toList(), by, at));
        settle();
        return true;
    }

    /** What the lexicon found holds again, on all axes. Returns whether anything changed. */
    boolean leaveToTheLexicon() {
        boolean had = !choices.isEmpty();
        choices.clear();
        settle();
        return had;
    }

    private void settle() {
        values = EnumSet.noneOf(FacetValue.class);
        for (Facet facet : Facet.values()) {
            choice(facet)
                    .map(FacetChoice::values)
                    .orElseGet(() -> found.stream()
                            .map(FacetLabel::value)
                            .filter(value -> value.facet() == facet)
                            .toList())
                    .forEach(values::add);
        }
    }

    /** The contribution. */
    public UUID id() {
        return id;
    }

    /** Slug of its consultation. */
    public String consultation() {
        return consultation;
    }

    /** What holds: a person's choice where there is one, else what the lexicon found. */
    public Set<FacetValue> values() {
        return Set.copyOf(values);
    }

    /** What holds on one axis. */
    public Set<FacetValue> valuesOf(Facet facet) {
        Set<FacetValue> those = EnumSet.noneOf(FacetValue.class);
        values.stream().filter(value -> value.facet() == facet).forEach(those::add);
        return those;
    }

    /** What a person chose on one axis, if anybody did. */
    public Optional<FacetChoice> choice(Facet facet) {
        return choices.stream().filter(choice -> choice.facet() == facet).findFirst();
    }

    /** The contributor's words by which the lexicon found a value; none where it did not. */
    public List<String> words(FacetValue value) {
        return found.stream()
                .filter(label -> label.value() == value)
                .findFirst()
                .map(FacetLabel::words)
                .orElse(List.of());
    }
}
