package org.palabre.feedback.response.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a response as one JSON object: the fields of the summary, then {@code answers}. */
final class JsonExport implements ExportFormat {

    private final ResponseSummary summary;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private final JsonMapper mapper;
    private final JsonGenerator json;

    JsonExport(ResponseSummary summary, JsonMapper mapper) {
        this.summary = summary;
        this.mapper = mapper;
        this.json = mapper.createGenerator(buffer);
    }

    @Override
    public byte[] opening() {
        json.writeStartObject();
        mapper.valueToTree(summary).properties().forEach(field -> {
            json.writeName(field.getKey());
            json.writeTree(field.getValue());
        });
        json.writeArrayPropertyStart("answers");
        return drain();
    }

    @Override
    public byte[] answers(List<AnswerRow> answers) {
        answers.forEach(json::writePOJO);
        return drain();
    }

    @Override
    public byte[] closing() {
        json.writeEndArray();
        json.writeEndObject();
        return drain();
    }

    private byte[] drain() {
        json.flush();
        byte[] bytes = buffer.toByteArray();
        buffer.reset();
        return bytes;
    }
}
