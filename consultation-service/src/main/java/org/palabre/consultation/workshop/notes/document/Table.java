package org.palabre.consultation.workshop.notes.document;

import java.util.List;

/**
 * A table of a document, a sheet of a workbook or a file of values.
 *
 * @param name the name of the sheet; empty where it has none
 * @param rows its rows that are not blank
 * @param separator what rows were cut at; empty where each cell is certain
 */
public record Table(String name, List<Row> rows, String separator) implements Element {

    public Table {
        rows = List.copyOf(rows);
    }

    public static Table of(String name, List<Row> rows) {
        return new Table(name, rows, "");
    }
}
