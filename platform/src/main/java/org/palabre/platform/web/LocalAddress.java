package org.palabre.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates redirect addresses, so that sign-in never redirects to another site. */
public final class LocalAddress {

    /** No empty and no dot segments, which could resolve to another site. */
    private static final Pattern LOCAL = Pattern.compile("(?!.*/[/.])/[A-Za-z0-9._~%=&?/-]*");

    private LocalAddress() {}

    /** The address if it is local, otherwise the start page. */
    public static String orHome(@Nullable String address) {
        return address != null && LOCAL.matcher(address).matches() ? address : "/";
    }
}
