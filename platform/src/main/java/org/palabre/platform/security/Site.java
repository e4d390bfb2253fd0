package org.palabre.platform.security;

import java.net.URI;
import java.util.List;

/**
 * Public address of Palabre, as seen by browsers behind any proxy.
 *
 * @param address its public address
 * @param formTargets other sites that forms may redirect to, such as the identity provider
 */
public record Site(URI address, List<URI> formTargets) {

    /** Whether the site uses TLS, so that cookies can be secure. */
    public boolean secure() {
        return "https".equals(address.getScheme());
    }

    /** Name of a cookie, with the {@code __Host-} prefix over TLS. */
    public String cookieName(String plain) {
        return secure() ? "__Host-" + plain : plain;
    }

    /** Origins of the form targets, in the syntax of a content security policy. */
    String formOrigins() {
        return String.join(
                " ",
                formTargets.stream()
                        .map(target -> target.getScheme() + "://" + target.getRawAuthority())
                        .distinct()
                        .toList());
    }
}
