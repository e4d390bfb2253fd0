package org.palabre.embedded.store;

/**
 * Settings of the embedded store.
 *
 * @param durability the time of a write's acknowledgement
 * @param cacheMegabytes size of the document cache
 */
public record StoreSettings(Durability durability, int cacheMegabytes) {

    /** The system property with the name of a {@link Durability}, for tests of durability. */
    public static final String DURABILITY_PROPERTY = "palabre.store.durability";

    /** The time of a write's acknowledgement. */
    public enum Durability {
        /** Once it is on disk: survives the end of the machine. */
        DISK,
        /** Once the operating system has it: survives the end of the process. */
        PROCESS,
        /** Immediately, with a commit once a second: the library's own behaviour, as a negative control in tests. */
        ONCE_A_SECOND
    }

    /** The default settings, with the durability of {@link #DURABILITY_PROPERTY} if it is set. */
    public static StoreSettings defaults() {
        return new StoreSettings(Durability.valueOf(System.getProperty(DURABILITY_PROPERTY, "DISK")), 48);
    }
}
