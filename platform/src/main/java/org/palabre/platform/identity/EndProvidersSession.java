package org.palabre.platform.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Ends the provider's session on sign-out (OpenID Connect RP-Initiated Logout 1.0), and with it the sessions of the
 * other services, even if this service's own session has expired.
 */
final class EndProvidersSession implements ServerLogoutSuccessHandler {

    private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final IdentityProvider provider;
    private final String home;

    EndProvidersSession(IdentityProvider provider, URI site) {
        this.provider = provider;
        this.home = site + "/";
    }

    @Override
    public Mono<Void> onLogoutSuccess(WebFilterExchange signOut, @Nullable Authentication member) {
        return provider.registration()
                .map(registration -> address(registration, member))
                .flatMap(address -> redirect.sendRedirect(signOut.getExchange(), address));
    }

    private URI address(ClientRegistration registration, @Nullable Authentication member) {
        Object endpoint =
                registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (endpoint == null) {
            return URI.create(home);
        }
        var address = UriComponentsBuilder.fromUriString(endpoint.toString())
                .queryParam("client_id", registration.getClientId())
                .queryParam("post_logout_redirect_uri", home);
        if (member != null && member.getPrincipal() instanceof OidcUser user) {
            address.queryParam("id_token_hint", user.getIdToken().getTokenValue());
        }
        return address.encode().build().toUri();
    }
}
