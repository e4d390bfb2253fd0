package org.palabre.synthesis.curation.web;

import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** Access rules of assessments: members of the forum edit the problem and priority of a theme, everybody reads them. */
@Configuration(proxyBeanMethods = false)
class AssessmentAccess {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    AccessRules assessmentAccessRules() {
        return access -> access.pathMatchers("/themes/*/assessment", "/themes/*/problem", "/themes/*/priority")
                .hasRole("MSF")
                .pathMatchers(HttpMethod.PUT, "/api/themes/*/problem", "/api/themes/*/priority")
                .hasRole("MSF");
    }
}
