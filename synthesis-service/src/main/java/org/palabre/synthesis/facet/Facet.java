package org.palabre.synthesis.facet;

/** A facet for the classification of contributions (handbook 2.1.c). */
public enum Facet {
    /** The policy sector. */
    SECTOR("sector"),
    /** The jurisdiction for implementation. */
    JURISDICTION("jurisdiction"),
    /** The governance theme. */
    GOVERNANCE("governance");

    private final String slug;

    Facet(String slug) {
        this.slug = slug;
    }

    /** The name in addresses, in JSON and in message keys. */
    public String slug() {
        return slug;
    }
}
