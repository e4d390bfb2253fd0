package org.palabre.consultation.workshop.web;

import java.util.UUID;
import org.palabre.platform.refusal.Refusal;

/** The addresses of a workshop. */
final class WorkshopAddress {

    private WorkshopAddress() {}

    /** The identity in an address; an address that cannot be one leads nowhere. */
    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAUuid) {
            throw Refusal.notFound("no-workshop");
        }
    }

    static String of(UUID id) {
        return "/workshops/" + id;
    }

    static String receipts(UUID id) {
        return of(id) + "/receipts";
    }
}
