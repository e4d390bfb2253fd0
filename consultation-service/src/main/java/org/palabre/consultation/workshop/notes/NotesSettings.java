package org.palabre.consultation.workshop.notes;

import java.time.Duration;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How workshop notes are read.
 *
 * @param fileBytes the most bytes of a file as received
 * @param limits how much the file may hold
 * @param timeLimit how long the reading of one file may take, starting the process included
 * @param heapMegabytes the heap of the process that reads a file
 * @param outputBytes the most bytes that process may hand back
 * @param atOnce how many such processes may run at once
 * @param waitAtMost how long a further file waits for its turn
 * @param classPath where that process finds its classes; empty for the class path of the running system, which must
 *     then be plain jars and folders, not a jar of jars
 * @param words a file of further words by which sections and columns are known, in the form of {@code words.txt}; empty
 *     for none
 */
public record NotesSettings(
        @DefaultValue("10485760") long fileBytes,
        @DefaultValue @NestedConfigurationProperty ReadingLimits limits,
        @DefaultValue("20s") Duration timeLimit,
        @DefaultValue("128") int heapMegabytes,
        @DefaultValue("16777216") long outputBytes,
        @DefaultValue("2") int atOnce,
        @DefaultValue("10s") Duration waitAtMost,
        @DefaultValue("") String classPath,
        @DefaultValue("") String words) {

    public NotesSettings {
        if (fileBytes < 1 || heapMegabytes < 32 || outputBytes < 1 || atOnce < 1) {
            throw new IllegalArgumentException(
                    "the limits on reading notes must be positive, and the heap 32 MB at least");
        }
        if (!timeLimit.isPositive() || waitAtMost.isNegative()) {
            throw new IllegalArgumentException("the time limits on reading notes must be positive");
        }
    }
}
