package org.palabre.standalone;

import java.nio.file.Path;

/** Redirects the log to files, so that the terminal shows only messages for the user. */
final class Logs {

    private Logs() {}

    /** Must be called before the first log message, because the settings are read once. */
    static void writeInto(Path folder) {
        System.setProperty("palabre.logs", folder.toString());
        System.setProperty("logback.configurationFile", "standalone-logback.xml");
        // Otherwise every Spring context would reconfigure logging for all.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    }
}
