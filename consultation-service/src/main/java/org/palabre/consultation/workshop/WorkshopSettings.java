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
 * @param lateNotes period after the close of a consultation in which notes are accepted
 * @param completeEvery interval of the completion of interrupted submissions
 * @param notes settings of the reading of notes
 * @param folder parent of the folder for uploads; the temporary folder by default
 */
@ConfigurationProperties("palabre.consultation.workshops")
public record WorkshopSettings(
        @DefaultValue("30d") Duration lateNotes,
        @DefaultValue("30s") Duration completeEvery,
        @DefaultValue @NestedConfigurationProperty NotesSettings notes,
        @DefaultValue("/tmp") Path folder) {}
