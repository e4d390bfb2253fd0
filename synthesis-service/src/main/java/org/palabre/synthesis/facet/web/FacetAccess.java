package org.palabre.synthesis.facet.web;

import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** The lexicon is the secretariat's; members of the forum, too, may say what a contribution is about. */
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
