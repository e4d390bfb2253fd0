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
 * The language a page or a problem is worded in. Pages are French, the administrative language, until the reader
 * chooses otherwise with {@code ?lang=en}, which a cookie remembers; the API follows {@code Accept-Language}.
 */
public final class ReadersLanguage implements LocaleContextResolver {

    /** French first: it is the default. */
    public static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    static final String CHOICE = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

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
        @Nullable Locale chosen = spoken(request.getQueryParams().getFirst(CHOICE));
        if (chosen == null) {
            HttpCookie cookie = request.getCookies().getFirst(CHOICE);
            chosen = cookie == null ? null : spoken(cookie.getValue());
        }
        if (chosen == null && ApiAddress.isAskedFor(request)) {
            chosen = accepted(exchange);
        }
        return chosen == null ? SPOKEN.getFirst() : chosen;
    }

    private static @Nullable Locale accepted(ServerWebExchange exchange) {
        try {
            return Locale.lookup(exchange.getRequest().getHeaders().getAcceptLanguage(), SPOKEN);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static @Nullable Locale spoken(@Nullable String tag) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst()
                .orElse(null);
    }

    /**
     * Remembers a choice made in the address.
     *
     * @param secure whether the cookie travels over TLS only
     */
    static void remember(ServerWebExchange exchange, boolean secure) {
        @Nullable Locale chosen = spoken(exchange.getRequest().getQueryParams().getFirst(CHOICE));
        if (chosen != null) {
            exchange.getResponse()
                    .addCookie(ResponseCookie.from(CHOICE, chosen.getLanguage())
                            .path("/")
                            .maxAge(REMEMBERED)
                            .httpOnly(true)
                            .secure(secure)
                            .sameSite("Lax")
                            .build());
        }
    }
}
