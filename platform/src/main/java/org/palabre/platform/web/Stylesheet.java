package org.palabre.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The one stylesheet, named by its content so that browsers may keep it for a year. */
@Component
final class Stylesheet {

    private final String address;

    Stylesheet() {
        try (var css = new ClassPathResource("static/assets/palabre.css").getInputStream()) {
            address = "/assets/palabre.css?v=" + DigestUtils.md5DigestAsHex(css).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }
}
