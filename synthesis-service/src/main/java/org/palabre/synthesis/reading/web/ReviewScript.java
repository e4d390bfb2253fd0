package org.palabre.synthesis.reading.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The script of the review page, named by its content so that browsers may keep it for a year. */
@Component
final class ReviewScript {

    private final String address;

    ReviewScript() {
        try (var script = new ClassPathResource("static/assets/review.js").getInputStream()) {
            address =
                    "/assets/review.js?v=" + DigestUtils.md5DigestAsHex(script).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }
}
