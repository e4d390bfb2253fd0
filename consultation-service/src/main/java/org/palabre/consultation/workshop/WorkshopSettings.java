package org.palabre.consultation.workshop;

import java.nio.file.Path;
import java.time.Duration;
import org.palabre.consultation.workshop.notes.NotesSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of workshops.
 *
 * @param lateNotes how long after the close of a consultation the notes of its workshops are still taken
 * @param completeEvery how often submitted workshops are looked at whose contributions are not all written
 * @param notes how notes are read
 * @param folder where the folder for uploads is made; by default the temporary folder of this machine
 */
@ConfigurationProperties("palabre.consultation.workshops")
public record WorkshopSettings(
        @DefaultValue("30d") Duration lateNotes,
        @DefaultValue("30s") Duration completeEvery,
        @DefaultValue @NestedConfigurationProperty NotesSettings notes,
        @DefaultValue("/tmp") Path folder) {}
