package org.palabre.consultation.workshop;

import org.palabre.consultation.workshop.notes.NotesReader;
import org.palabre.consultation.workshop.notes.isolation.IsolatedNotesReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the isolated reader of notes and its work folder. */
@Configuration(proxyBeanMethods = false)
class WorkshopConfiguration {

    @Bean
    WorkFolder workFolder(WorkshopSettings settings) {
        return WorkFolder.in(settings.folder());
    }

    @Bean
    NotesReader notesReader(WorkshopSettings settings, WorkFolder folder) {
        return new IsolatedNotesReader(settings.notes(), folder.path());
    }
}
