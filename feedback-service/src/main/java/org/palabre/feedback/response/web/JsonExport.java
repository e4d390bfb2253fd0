package org.palabre.feedback.response.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The response as one JSON object: the summary's fields, then {@code answers}. */
final class JsonExport implements ExportFormat {

    private final ResponseSummary summary;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final JsonMapper mapper;
    private final JsonGenerator json;

    JsonExport(ResponseSummary summary, JsonMapper mapper) {
        this.summary = summary;
        this.mapper = mapper;
        this.json = mapper.createGenerator(written);
    }

    @Override
    public byte[] opening() {
        json.writeStartObject();
        mapper.valueToTree(summary).properties().forEach(field -> {
            json.writeName(field.getKey());
            json.writeTree(field.getValue());
        });
        json.writeArrayPropertyStart("answers");
        return taken();
    }

    @Override
    public byte[] answers(List<AnswerRow> some) {
        some.forEach(json::writePOJO);
        return taken();
    }

    @Override
    public byte[] closing() {
        json.writeEndArray();
        json.writeEndObject();
        return taken();
    }

    private byte[] taken() {
        json.flush();
        byte[] bytes = written.toByteArray();
        written.reset();
        return bytes;
    }
}
