package org.palabre.platform.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where one signs in and out, and where one may be led from there. */
final class SignInAddresses {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String NEXT = "next";

    private static final Pattern LOCAL = Pattern.compile("/(?:[A-Za-z0-9._~%=&?-][A-Za-z0-9._~%=&?/-]*)?");

    private SignInAddresses() {}

    /** Where signing in at this service begins. */
    static String of(String service) {
        return SIGN_IN + "/" + service;
    }

    /** Where the provider sends the browser back to. */
    static String code(String service) {
        return of(service) + "/code";
    }

    /** The wanted address if it is one of this site, otherwise the start page. */
    static String localOrHome(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : "/";
    }
}
