package org.palabre.consultation.contribution;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where to tell a contributor of the answer. Kept apart from the contribution, never published and never in an event.
 *
 * @param contribution identity of the contribution
 * @param address e-mail address or phone number
 */
@Document("contacts")
@TypeAlias("contact")
record Contact(@Id UUID contribution, String address) {

    @Override
    public String toString() {
        return "Contact[" + contribution + "]";
    }
}
