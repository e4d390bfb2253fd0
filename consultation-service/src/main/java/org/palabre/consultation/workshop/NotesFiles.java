package org.palabre.consultation.workshop;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Repository of the contents of notes files. */
interface NotesFiles extends ListCrudRepository<StoredNotes, UUID> {}
