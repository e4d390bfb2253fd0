package org.palabre.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.draft.ThemeDraft;
import org.palabre.synthesis.facet.Faceting;
import org.palabre.synthesis.note.Note;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeSnapshot;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Tests the names of stored fields that differ from the names in the code. */
class StoredFieldsTest {

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(Consultation.class, "eventVersion", "heard"),
                arguments(GroupedContribution.class, "content", "said"),
                arguments(ContributionContent.class, "eventVersion", "heard"),
                arguments(Faceting.class, "eventVersion", "heard"),
                arguments(Theme.class, "mergedInto", "ledTo"),
                arguments(ThemeSnapshot.class, "mergedInto", "ledTo"),
                arguments(ThemeSnapshot.class, "description", "found"),
                arguments(Note.class, "revisions", "wordings"),
                arguments(ThemeDraft.class, "sampleSize", "shown"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aStoredFieldKeepsItsName(Class<?> type, String property, String stored) {
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(new MongoCustomConversions(List.of()).getSimpleTypeHolder());

        assertThat(context.getRequiredPersistentEntity(type)
                        .getRequiredPersistentProperty(property)
                        .getFieldName())
                .isEqualTo(stored);
    }
}
