package org.palabre.platform.identity;

/** Addresses of sign-in and sign-out. */
final class SignInAddresses {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String NEXT = "next";

    private SignInAddresses() {}

    /** Address that starts sign-in at a service. */
    static String of(String service) {
        return SIGN_IN + "/" + service;
    }

    /** Redirect address for the provider's authorization code. */
    static String code(String service) {
        return of(service) + "/code";
    }
}
