package org.palabre.synthesis.facet;

/** An axis on which contributions are classified (handbook 2.1.c). */
public enum Facet {
    /** What part of life it is about. */
    SECTOR("sector"),
    /** Who would carry it out. */
    JURISDICTION("jurisdiction"),
    /** What it asks of how the country is governed. */
    GOVERNANCE("governance");

    private final String slug;

    Facet(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses, in JSON and in message keys. */
    public String slug() {
        return slug;
    }
}
