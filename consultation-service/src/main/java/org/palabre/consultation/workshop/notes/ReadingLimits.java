package org.palabre.consultation.workshop.notes;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a file of notes may hold; a workshop of a day gives some hundred contributions.
 *
 * @param unpackedBytes the most bytes that a compressed file may unfold to
 * @param rows the most rows with something in them, over all tables and sheets
 * @param items the most contributions
 * @param characters the most characters of text
 */
public record ReadingLimits(
        @DefaultValue("104857600") long unpackedBytes,
        @DefaultValue("20000") int rows,
        @DefaultValue("5000") int items,
        @DefaultValue("2000000") int characters) {}
