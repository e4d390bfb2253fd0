package org.palabre.platform.security;

import java.net.URI;
import java.util.List;

/**
 * Palabre as browsers see it, behind whatever stands in front of the service.
 *
 * @param address its public address
 * @param formTargets other sites that a form may lead to, such as the identity provider's
 */
public record Site(URI address, List<URI> formTargets) {

    /** Whether browsers reach it over TLS only, so that cookies need never travel in the clear. */
    public boolean secure() {
        return "https".equals(address.getScheme());
    }

    /** The name of a cookie that, over TLS, browsers bind to this very host. */
    public String cookieName(String plain) {
        return secure() ? "__Host-" + plain : plain;
    }

    /** The origins of the sites that forms may lead to, as a content security policy lists them. */
    String formOrigins() {
        return String.join(
                " ",
                formTargets.stream()
                        .map(target -> target.getScheme() + "://" + target.getRawAuthority())
                        .distinct()
                        .toList());
    }
}
