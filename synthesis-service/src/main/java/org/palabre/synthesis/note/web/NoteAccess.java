package org.palabre.synthesis.note.web;

import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** Access rules of notes: the forum and the secretariat write them, observers read them. */
@Configuration(proxyBeanMethods = false)
class NoteAccess {

    private static final String[] NOTES = {
        "/themes/*/notes", "/themes/*/notes/**", "/api/themes/*/notes", "/api/themes/*/notes/**"
    };

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    AccessRules noteAccessRules() {
        return access -> access.pathMatchers(HttpMethod.GET, NOTES)
                .hasAnyRole("MSF", "SECRETARIAT", "OBSERVER")
                .pathMatchers(NOTES)
                .hasAnyRole("MSF", "SECRETARIAT");
    }
}
