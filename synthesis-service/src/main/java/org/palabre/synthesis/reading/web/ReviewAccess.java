package org.palabre.synthesis.reading.web;

import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Restricts the review page and its event stream to members of the forum. */
@Configuration(proxyBeanMethods = false)
class ReviewAccess {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    AccessRules reviewRules() {
        return access -> access.pathMatchers("/themes/of/*/review", "/themes/of/*/review/**")
                .hasRole("MSF");
    }
}
