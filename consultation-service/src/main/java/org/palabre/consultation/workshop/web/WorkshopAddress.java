package org.palabre.consultation.workshop.web;

import java.util.UUID;
import org.palabre.platform.refusal.Refusal;

/** Addresses of a workshop's pages. */
final class WorkshopAddress {

    private WorkshopAddress() {}

    /** Parses the identity in an address; an invalid one is not found. */
    static UUID id(String segment) {
        try {
            return UUID.fromString(segment);
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
