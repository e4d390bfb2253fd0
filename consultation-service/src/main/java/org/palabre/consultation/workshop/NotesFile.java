package org.palabre.consultation.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * The file of notes of a workshop, kept as evidence; its bytes are in {@link StoredNotes}.
 *
 * @param id identity of the stored bytes
 * @param name the name its sender gave it, cleaned by {@link NotesFileName}
 * @param bytes its size
 * @param sha256 its SHA-256, in hexadecimal
 * @param mediaType what its name says it is
 * @param receivedAt when it was received
 */
public record NotesFile(UUID id, String name, long bytes, String sha256, String mediaType, Instant receivedAt) {}
