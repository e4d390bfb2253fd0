package org.palabre.consultation.workshop;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All files of notes. */
interface NotesFiles extends ListCrudRepository<StoredNotes, UUID> {}
