package org.palabre.synthesis.theme.web;

import java.util.UUID;
import org.palabre.platform.refusal.Refusal;

/** Identities as they stand in addresses. */
public final class ThemeId {

    private ThemeId() {}

    /**
     * The identity in an address.
     *
     * @throws Refusal if it cannot be one: then there is no such theme
     */
    public static UUID of(String address) {
        try {
            return UUID.fromString(address);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("theme-unknown");
        }
    }
}
