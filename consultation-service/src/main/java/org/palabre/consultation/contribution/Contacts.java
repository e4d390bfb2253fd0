package org.palabre.consultation.contribution;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All contacts. */
interface Contacts extends ListCrudRepository<Contact, UUID> {

    /** Keeps a contact unless the contribution has one: a repeated submission cannot redirect the answer. */
    default void keepFirst(Contact contact) {
        if (!existsById(contact.contribution())) {
            save(contact);
        }
    }
}
