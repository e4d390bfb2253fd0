package org.palabre.standalone.accounts.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: an address of this site, never of another one. */
final class LocalAddress {

    private static final Pattern LOCAL = Pattern.compile("/(?:[A-Za-z0-9._~%=&?-][A-Za-z0-9._~%=&?/-]*)?");

    private LocalAddress() {}

    static String orHome(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : "/";
    }
}
