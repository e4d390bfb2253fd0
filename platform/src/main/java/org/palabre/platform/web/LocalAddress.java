package org.palabre.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: an address of this site, never of another one. */
public final class LocalAddress {

    /** Holds no empty step and none up: resolved, they may lead to another site. */
    private static final Pattern LOCAL = Pattern.compile("(?!.*/[/.])/[A-Za-z0-9._~%=&?/-]*");

    private LocalAddress() {}

    /** The wanted address if it is one of this site, otherwise the start page. */
    public static String orHome(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : "/";
    }
}
