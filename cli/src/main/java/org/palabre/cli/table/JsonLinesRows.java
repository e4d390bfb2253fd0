package org.palabre.cli.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a JSON Lines file, one object per line; lists and nested objects are ignored. The columns are those of
 * the first line, if it is valid.
 */
final class JsonLinesRows implements Rows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Lines lines;
    private @Nullable Row first;
    private List<String> columns = List.of();

    JsonLinesRows(Lines lines) {
        this.lines = lines;
        if (lines.hasNext()) {
            first = row(lines.next());
            columns = first instanceof Row.Valid valid ? valid.columns() : List.of();
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        return first != null || lines.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = first == null ? row(lines.next()) : first;
        first = null;
        return row;
    }

    private static Row row(Lines.Line line) {
        try {
            JsonNode object = JSON.readTree(line.text());
            if (!object.isObject()) {
                return new Row.Invalid(line.number(), "is not a JSON object");
            }
            List<String> columns = new ArrayList<>();
            List<String> values = new ArrayList<>();
            object.properties().forEach(field -> {
                if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                    columns.add(field.getKey());
                    values.add(field.getValue().asString());
                }
            });
            return new Row.Valid(line.number(), columns, values);
        } catch (JacksonException e) {
            return new Row.Invalid(line.number(), "is not JSON: " + e.getOriginalMessage());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
