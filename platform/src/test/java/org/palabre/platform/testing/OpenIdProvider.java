package org.palabre.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * OpenID Connect provider for tests. It signs in a preset user without a prompt and checks the client's secret,
 * redirect address and PKCE verifier.
 */
public final class OpenIdProvider implements AutoCloseable {

    /** The secret of every client. */
    public static final String SECRET = "the clients' secret";

    private static final String SESSION = UUID.randomUUID().toString();

    private final RSAKey key;
    private final DisposableServer server;
    private final Map<String, MultiValueMap<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> signOutAddresses = new CopyOnWriteArrayList<>();
    private volatile Map<String, Object> user = Map.of("sub", "nobody");

    private OpenIdProvider(int port) {
        try {
            // A key without algorithm leaves the choice of algorithms to the service.
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .route(routes -> routes.get(
                                "/.well-known/openid-configuration", (request, response) -> json(response, metadata()))
                        .get(
                                "/keys",
                                (request, response) -> json(response, new JWKSet(key.toPublicJWK()).toJSONObject()))
                        .get("/authorize", this::authorize)
                        .post("/token", this::token)
                        .get("/end", this::end))
                .bindNow();
    }

    /** Starts a provider; port 0 selects a free port. */
    public static OpenIdProvider start(int port) {
        return new OpenIdProvider(port);
    }

    /**
     * Runs a provider until stopped, for manual tests of the services.
     *
     * @param arguments the port, the user's claims as JSON, and back-channel logout addresses
     */
    public static void main(String[] arguments) throws InterruptedException {
        try (var provider = start(Integer.parseInt(arguments[0]))) {
            provider.signIn(JsonMapper.shared().readerForMapOf(Object.class).readValue(arguments[1]));
            Arrays.stream(arguments).skip(2).forEach(provider::addLogoutAddress);
            System.out.println(provider.accessToken(provider.claims("palabre")
                    .claim("roles", List.of("secretariat"))
                    .build()));
            Thread.currentThread().join();
        }
    }

    /** Issuer identifier. */
    public String issuer() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Signing key. */
    public RSAKey key() {
        return key;
    }

    /** Sets the claims of the user who signs in. */
    public void signIn(Map<String, Object> claims) {
        user = Map.copyOf(claims);
    }

    /** Registers a back-channel logout address. */
    public void addLogoutAddress(String address) {
        signOutAddresses.add(address);
    }

    /** Claims of a token valid for five minutes. */
    public JWTClaimsSet.Builder claims(String audience) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("machine")
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    /** An access token with these claims. */
    public String accessToken(JWTClaimsSet claims) {
        return signed(JOSEObjectType.JWT, claims);
    }

    private String signed(JOSEObjectType type, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(type)
                            .keyID("test")
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "end_session_endpoint",
                issuer() + "/end",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private Mono<Void> authorize(HttpServerRequest request, HttpServerResponse response) {
        var query = parse("?" + request.uri().replaceFirst("^[^?]*\\?", ""));
        String code = UUID.randomUUID().toString();
        codes.put(code, query);
        return redirect(
                response,
                UriComponentsBuilder.fromUriString(first(query, "redirect_uri"))
                        .queryParam("code", code)
                        .queryParam("state", "{state}")
                        .encode()
                        .build(first(query, "state"))
                        .toString());
    }

    private Mono<Void> token(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().flatMap(body -> {
            var form = parse("?" + body.replace('+', ' '));
            var query = codes.remove(first(form, "code"));
            if (query == null || !isValid(request, form, query)) {
                return response.status(400).send().then();
            }
            var claims = claims(first(query, "client_id"))
                    .claim("nonce", first(query, "nonce"))
                    .claim("sid", SESSION);
            user.forEach(claims::claim);
            var set = claims.build();
            return json(
                    response,
                    Map.of(
                            "token_type",
                            "Bearer",
                            "expires_in",
                            300,
                            "access_token",
                            accessToken(set),
                            "id_token",
                            accessToken(set)));
        });
    }

    private static boolean isValid(
            HttpServerRequest request, MultiValueMap<String, String> form, MultiValueMap<String, String> query) {
        return Objects.equals(
                        request.requestHeaders().get("Authorization"),
                        basic(first(query, "client_id"), encodedSecret()))
                && first(form, "redirect_uri").equals(first(query, "redirect_uri"))
                && first(query, "code_challenge_method").equals("S256")
                && first(query, "code_challenge").equals(challenge(first(form, "code_verifier")));
    }

    private static String encodedSecret() {
        return URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    }

    private static String basic(String name, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mono<Void> end(HttpServerRequest request, HttpServerResponse response) {
        var query = parse("?" + request.uri().replaceFirst("^[^?]*\\?", ""));
        return Mono.fromRunnable(() -> signOutAddresses.forEach(this::sendLogoutToken))
                .subscribeOn(Schedulers.boundedElastic())
                .then(redirect(response, first(query, "post_logout_redirect_uri")));
    }

    private void sendLogoutToken(String address) {
        String client = address.replaceFirst(".*/", "");
        var token = signed(
                new JOSEObjectType("logout+jwt"),
                claims(client)
                        .jwtID(UUID.randomUUID().toString())
                        .claim("sid", SESSION)
                        .subject(String.valueOf(user.get("sub")))
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build());
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("logout_token=" + token))
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        address + " responded " + response.statusCode() + " " + response.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static MultiValueMap<String, String> parse(String address) {
        var raw = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        raw.forEach((name, values) ->
                values.forEach(value -> decoded.add(name, URLDecoder.decode(value, StandardCharsets.UTF_8))));
        return decoded;
    }

    private static String first(MultiValueMap<String, String> values, String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "");
    }

    private static Mono<Void> redirect(HttpServerResponse response, String address) {
        return response.status(302).header("Location", address).send().then();
    }

    private static Mono<Void> json(HttpServerResponse response, Map<String, ?> body) {
        return response.header("Content-Type", "application/json")
                .sendString(Mono.just(JsonMapper.shared().writeValueAsString(body)))
                .then();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
