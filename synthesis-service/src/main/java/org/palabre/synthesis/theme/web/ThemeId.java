package org.palabre.synthesis.theme.web;

import java.util.UUID;
import org.palabre.platform.refusal.Refusal;

/** Parser of theme ids in addresses. */
public final class ThemeId {

    private ThemeId() {}

    /**
     * The id in an address.
     *
     * @throws Refusal if it is not a valid id, as for an unknown theme
     */
    public static UUID of(String address) {
        try {
            return UUID.fromString(address);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("theme-unknown");
        }
    }
}
