package org.palabre.consultation.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * The notes file of a workshop, kept as evidence; its content is in {@link StoredNotes}.
 *
 * @param id identity of the stored content
 * @param name the sender's file name, sanitised by {@link NotesFileName}
 * @param bytes size in bytes
 * @param sha256 its SHA-256, in hexadecimal
 * @param mediaType media type according to its extension
 * @param receivedAt time of receipt
 */
public record NotesFile(UUID id, String name, long bytes, String sha256, String mediaType, Instant receivedAt) {}
