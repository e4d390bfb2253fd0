package org.palabre.consultation.workshop;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Original content of a notes file.
 *
 * @param id identity of the file
 * @param workshop identity of the workshop
 * @param content the bytes, limited by the settings to the size of a document
 */
@Document("notes-files")
@TypeAlias("notes-file")
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredNotes(@Id UUID id, UUID workshop, byte[] content) {}
