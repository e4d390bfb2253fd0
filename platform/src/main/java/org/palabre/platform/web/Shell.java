package org.palabre.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.palabre.platform.security.Role;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Data of the frame around every page.
 *
 * @param language BCP 47 tag of the page's language
 * @param path path of the page, for the current entry of the menu
 * @param otherLanguage address of the page in the other language
 * @param member the signed-in member, if any
 * @param stylesheet address of the stylesheet
 * @param icon address of the icon
 */
public record Shell(
        String language,
        String path,
        String otherLanguage,
        @Nullable Member member,
        String stylesheet,
        String icon) {

    static Shell of(ServerWebExchange exchange, @Nullable Member member, Assets assets) {
        Locale language = ReadersLanguage.of(exchange);
        Locale other = language.equals(Locale.ENGLISH) ? Locale.FRENCH : Locale.ENGLISH;
        String path = exchange.getRequest().getPath().value();
        String otherLanguage = UriComponentsBuilder.fromUri(
                        exchange.getRequest().getURI())
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(ReadersLanguage.PARAMETER, other.getLanguage())
                .build(true)
                .toUriString();
        return new Shell(
                language.getLanguage(),
                path,
                otherLanguage,
                member,
                assets.address("palabre.css"),
                assets.address("icon.svg"));
    }

    /** The first path segment. */
    public String section() {
        return path.substring(1).replaceFirst("/.*", "");
    }

    /** Whether the page has this address. */
    public boolean at(String address) {
        return path.equals(address);
    }

    /** Whether a member with this role is signed in. */
    public boolean has(Role role) {
        return member != null && member.is(role);
    }

    /** Whether a member is signed in. */
    public boolean signedIn() {
        return member != null;
    }
}
