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

/** What a chat model answered, believed in nothing: one JSON object of known texts, each cleaned and cut to its length. */
final class DraftAnswer {

    private static final int LONGEST = 40_000;
    private static final int LONGEST_ANSWER = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private DraftAnswer() {}

    private record Raw(
            @Nullable String label,
            @Nullable String summary,
            @Nullable String nature,
            @Nullable String affected,
            @Nullable String causes,
            @Nullable String openness) {}

    /**
     * The words in it.
     *
     * @throws ModelUnusable if it is not of the form asked for
     */
    static DraftedWords read(@Nullable String answer) {
        if (answer == null || answer.length() > LONGEST) {
            throw nonsense();
        }
        try {
            Raw raw = JSON.readValue(object(answer), Raw.class);
            String label = clean(raw.label(), ThemeWording.MAX_LABEL_LENGTH);
            String summary = clean(raw.summary(), ThemeWording.MAX_NOTE_LENGTH);
            if (label == null || label.length() < ThemeWording.MIN_LABEL_LENGTH || summary == null) {
                throw nonsense();
            }
            return new DraftedWords(
                    label.replaceAll("\\s+", " "),
                    summary,
                    clean(raw.nature(), LONGEST_ANSWER),
                    clean(raw.affected(), LONGEST_ANSWER),
                    clean(raw.causes(), LONGEST_ANSWER),
                    clean(raw.openness(), LONGEST_ANSWER));
        } catch (JacksonException e) {
            throw nonsense();
        }
    }

    /** Models like to put a fence around what they were asked for. */
    private static String object(String answer) {
        return answer.strip().replaceFirst("^```(?:json)?\\s*", "").replaceFirst("\\s*```$", "");
    }

    private static @Nullable String clean(@Nullable String text, int longest) {
        String clean = TextSanitizer.clean(text);
        return clean == null ? null : Shortened.to(longest, clean);
    }

    private static ModelUnusable nonsense() {
        return new ModelUnusable(ModelAbsence.NONSENSE, "The answer is not of the form asked for");
    }
}
