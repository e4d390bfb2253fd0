package org.palabre.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * Resolves the language of pages and problems. Pages are in French, the administrative language, unless
 * {@code ?lang=en} or its cookie selects English; the API follows {@code Accept-Language}.
 */
public final class ReadersLanguage implements LocaleContextResolver {

    /** Supported languages, the default first. */
    public static final List<Locale> SUPPORTED = List.of(Locale.FRENCH, Locale.ENGLISH);

    static final String PARAMETER = "lang";
    private static final Duration COOKIE_LIFETIME = Duration.ofDays(365);

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext localeContext) {
        throw new UnsupportedOperationException("The reader chooses the language");
    }

    /** The language of this request. */
    public static Locale of(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        @Nullable Locale choice = supported(request.getQueryParams().getFirst(PARAMETER));
        if (choice == null) {
            HttpCookie cookie = request.getCookies().getFirst(PARAMETER);
            choice = cookie == null ? null : supported(cookie.getValue());
        }
        if (choice == null && ApiAddress.matches(request)) {
            choice = accepted(exchange);
        }
        return choice == null ? SUPPORTED.getFirst() : choice;
    }

    private static @Nullable Locale accepted(ServerWebExchange exchange) {
        try {
            return Locale.lookup(exchange.getRequest().getHeaders().getAcceptLanguage(), SUPPORTED);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static @Nullable Locale supported(@Nullable String tag) {
        return SUPPORTED.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst()
                .orElse(null);
    }

    /**
     * Stores the language of the query parameter, if any, in a cookie.
     *
     * @param secure whether the cookie requires TLS
     */
    static void remember(ServerWebExchange exchange, boolean secure) {
        @Nullable Locale choice = supported(exchange.getRequest().getQueryParams().getFirst(PARAMETER));
        if (choice != null) {
            exchange.getResponse()
                    .addCookie(ResponseCookie.from(PARAMETER, choice.getLanguage())
                            .path("/")
                            .maxAge(COOKIE_LIFETIME)
                            .httpOnly(true)
                            .secure(secure)
                            .sameSite("Lax")
                            .build());
        }
    }
}
