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

/** The classification of a contribution: the lexicon's labels and members' choices in their place. */
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

    /** Creates the classification of a contribution before the first reading. */
    static Faceting of(UUID contribution, String consultation) {
        return new Faceting(contribution, consultation);
    }

    /** Whether the newest version of the contribution was read with the given lexicon. */
    boolean isUpToDate(long newest, String currentLexicon) {
        return eventVersion == newest && lexicon.equals(currentLexicon);
    }

    /** Sets the lexicon's labels. Members' choices stay. */
    void read(long newest, String currentLexicon, List<FacetLabel> labels) {
        eventVersion = newest;
        lexicon = currentLexicon;
        found = new ArrayList<>(labels);
        updateValues();
    }

    /** Sets a member's choice for a facet; returns whether it changed anything. */
    boolean choose(Facet facet, Set<FacetValue> chosen, String by, Instant at) {
        if (valuesOf(facet).equals(chosen)) {
            return false;
        }
        choices.removeIf(choice -> choice.facet() == facet);
        choices.add(new FacetChoice(facet, chosen.stream().sorted().toList(), by, at));
        updateValues();
        return true;
    }

    /** Removes the choices for all facets; returns whether there were any. */
    boolean removeChoices() {
        boolean hadChoices = !choices.isEmpty();
        choices.clear();
        updateValues();
        return hadChoices;
    }

    private void updateValues() {
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

    public UUID id() {
        return id;
    }

    public String consultation() {
        return consultation;
    }

    /** The values: a member's choice, otherwise the lexicon's. */
    public Set<FacetValue> values() {
        return Set.copyOf(values);
    }

    /** The values of one facet. */
    public Set<FacetValue> valuesOf(Facet facet) {
        Set<FacetValue> facetValues = EnumSet.noneOf(FacetValue.class);
        values.stream().filter(value -> value.facet() == facet).forEach(facetValues::add);
        return facetValues;
    }

    /** The member's choice for a facet, if any. */
    public Optional<FacetChoice> choice(Facet facet) {
        return choices.stream().filter(choice -> choice.facet() == facet).findFirst();
    }

    /** The matched words for a value; empty without a match. */
    public List<String> words(FacetValue value) {
        return found.stream()
                .filter(label -> label.value() == value)
                .findFirst()
                .map(FacetLabel::words)
                .orElse(List.of());
    }
}
