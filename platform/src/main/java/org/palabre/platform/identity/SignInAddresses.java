package org.palabre.platform.identity;

/** Where one signs in and out. */
final class SignInAddresses {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String NEXT = "next";

    private SignInAddresses() {}

    /** Where signing in at this service begins. */
    static String of(String service) {
        return SIGN_IN + "/" + service;
    }

    /** Where the provider sends the browser back to. */
    static String code(String service) {
        return of(service) + "/code";
    }
}
