package org.palabre.synthesis.facet;

import static org.palabre.synthesis.facet.Facet.GOVERNANCE;
import static org.palabre.synthesis.facet.Facet.JURISDICTION;
import static org.palabre.synthesis.facet.Facet.SECTOR;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value of a facet. A contribution can have several values of a facet, or none. */
public enum FacetValue {
    HEALTH(SECTOR),
    EDUCATION(SECTOR),
    WATER(SECTOR),
    ENVIRONMENT(SECTOR),
    AGRICULTURE(SECTOR),
    LAND(SECTOR),
    MINING(SECTOR),
    JUSTICE(SECTOR),
    SECURITY(SECTOR),
    PUBLIC_FINANCE(SECTOR),
    INFRASTRUCTURE(SECTOR),
    DIGITAL_ACCESS(SECTOR),
    CIVIL_STATUS(SECTOR),
    INCLUSION(SECTOR),
    MEDIA_LANGUAGES(SECTOR),
    GOVERNMENT(JURISDICTION),
    PARLIAMENT(JURISDICTION),
    COURTS(JURISDICTION),
    LOCAL_GOVERNMENT(JURISDICTION),
    TRANSPARENCY(GOVERNANCE),
    PARTICIPATION(GOVERNANCE),
    ACCOUNTABILITY(GOVERNANCE),
    DIGITAL_GOVERNANCE(GOVERNANCE);

    private final Facet facet;

    FacetValue(Facet facet) {
        this.facet = facet;
    }

    /** The facet of the value. */
    public Facet facet() {
        return facet;
    }

    /** The name in addresses, in JSON, in files and in message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with the given slug. */
    public static Optional<FacetValue> named(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug().equals(slug))
                .findFirst();
    }

    /** The values of a facet in display order. */
    public static List<FacetValue> of(Facet facet) {
        return Arrays.stream(values()).filter(value -> value.facet == facet).toList();
    }
}
