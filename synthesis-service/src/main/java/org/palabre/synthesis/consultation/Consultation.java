package org.palabre.synthesis.consultation;

import java.time.Instant;
import org.palabre.platform.text.Localized;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A consultation: a projection of {@code consultation.changed.v1}.
 *
 * @param slug its stable name in addresses and events
 * @param eventVersion version of the source event
 * @param state its state
 * @param title its title
 * @param opensAt time of its opening
 */
@Document("consultations")
@TypeAlias("consultation")
public record Consultation(
        @Id String slug, @Field("heard") long eventVersion, ConsultationState state, Localized title, Instant opensAt) {

    /** Whether the consultation is public. */
    public boolean isPublic() {
        return state != ConsultationState.DRAFT;
    }
}
