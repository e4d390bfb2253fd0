package org.palabre.synthesis.facet.web;

import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** Restricts the lexicon to the secretariat, and choices of facets to the forum and the secretariat. */
@Configuration(proxyBeanMethods = false)
class FacetAccess {

    private static final String[] LEXICON = {"/themes/facets", "/themes/facets/**", "/themes/facets.csv"};

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    AccessRules classificationAccess() {
        return access -> access.pathMatchers(LEXICON)
                .hasRole("SECRETARIAT")
                .pathMatchers(HttpMethod.POST, "/themes/contributions/*/facets")
                .hasAnyRole("MSF", "SECRETARIAT");
    }
}
