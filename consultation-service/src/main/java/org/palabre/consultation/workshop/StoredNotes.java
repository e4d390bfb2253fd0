package org.palabre.consultation.workshop;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The bytes of a file of notes, as they were received.
 *
 * @param id identity of the file
 * @param workshop whose notes these are
 * @param content the bytes; at most what the settings allow, and so within one document
 */
@Document("notes-files")
@TypeAlias("notes-file")
@SuppressWarnings("ArrayRecordComponent") // bytes go in and out as they are; nobody compares two files
record StoredNotes(@Id UUID id, UUID workshop, byte[] content) {}
