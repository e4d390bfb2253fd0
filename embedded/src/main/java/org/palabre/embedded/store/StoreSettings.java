package org.palabre.embedded.store;

/**
 * How the embedded store keeps documents.
 *
 * @param durability when a write is acknowledged
 * @param cacheMegabytes memory for documents read from the file
 */
public record StoreSettings(Durability durability, int cacheMegabytes) {

    /** The system property that chooses another {@link Durability} by name; for tests of durability itself. */
    public static final String DURABILITY_PROPERTY = "palabre.store.durability";

    /** When a write is acknowledged. */
    public enum Durability {
        /** When it is on the disk: survives the end of the machine. */
        DISK,
        /** When the operating system has it: survives the end of the process. */
        PROCESS,
        /** At once, with a commit once a second: the library as it comes, kept to show that the tests see the loss. */
        ONCE_A_SECOND
    }

    /** Sound defaults, with the durability that {@link #DURABILITY_PROPERTY} may name. */
    public static StoreSettings defaults() {
        return new StoreSettings(Durability.valueOf(System.getProperty(DURABILITY_PROPERTY, "DISK")), 48);
    }
}
