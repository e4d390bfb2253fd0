package org.palabre.synthesis.draft;

import org.jspecify.annotations.Nullable;
import org.palabre.platform.text.TextSanitizer;
import org.palabre.synthesis.curation.ThemeWording;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Parses the answer of a chat model, which is untrusted: one JSON object of known texts, each sanitised and truncated. */
final class DraftParser {

    private static final int MAX_ANSWER_LENGTH = 40_000;
    private static final int MAX_FIELD_LENGTH = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private DraftParser() {}

    private record Fields(
            @Nullable String label,
            @Nullable String summary,
            @Nullable String nature,
            @Nullable String affected,
            @Nullable String causes,
            @Nullable String openness) {}

    /**
     * Parses an answer.
     *
     * @throws ModelUnusable if the answer does not have the requested form
     */
    static DraftContent read(@Nullable String answer) {
        if (answer == null || answer.length() > MAX_ANSWER_LENGTH) {
            throw invalidAnswer();
        }
        try {
            Fields fields = JSON.readValue(json(answer), Fields.class);
            String label = clean(fields.label(), ThemeWording.MAX_LABEL_LENGTH);
            String summary = clean(fields.summary(), ThemeWording.MAX_NOTE_LENGTH);
            if (label == null || label.length() < ThemeWording.MIN_LABEL_LENGTH || summary == null) {
                throw invalidAnswer();
            }
            return new DraftContent(
                    label.replaceAll("\\s+", " "),
                    summary,
                    clean(fields.nature(), MAX_FIELD_LENGTH),
                    clean(fields.affected(), MAX_FIELD_LENGTH),
                    clean(fields.causes(), MAX_FIELD_LENGTH),
                    clean(fields.openness(), MAX_FIELD_LENGTH));
        } catch (JacksonException e) {
            throw invalidAnswer();
        }
    }

    /** Removes the Markdown fence that many models put around JSON. */
    private static String json(String answer) {
        return answer.strip().replaceFirst("^```(?:json)?\\s*", "").replaceFirst("\\s*```$", "");
    }

    private static @Nullable String clean(@Nullable String text, int maxLength) {
        String sanitised = TextSanitizer.clean(text);
        return sanitised == null ? null : TextTruncation.truncate(maxLength, sanitised);
    }

    private static ModelUnusable invalidAnswer() {
        return new ModelUnusable(ModelAbsence.NONSENSE, "The answer does not have the requested form");
    }
}
