package org.palabre.standalone;

import java.nio.file.Path;

/** Sends what is logged to files, so that the terminal shows only what a person needs to know. */
final class Logs {

    private Logs() {}

    /** To be called before anything logs: the settings are read once. */
    static void writeInto(Path folder) {
        System.setProperty("palabre.logs", folder.toString());
        System.setProperty("logback.configurationFile", "standalone-logback.xml");
        // Each Spring context would otherwise set up logging anew, for all of them.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    }
}
