package org.palabre.feedback.web;

import org.palabre.platform.security.AccessRules;
import org.palabre.platform.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Access rules of the service: the response is public, decisions are for the forum, approval and publication for the
 * secretariat.
 */
@Configuration(proxyBeanMethods = false)
class FeedbackAccess {

    private static final String MSF = Role.MSF.name();
    private static final String SECRETARIAT = Role.SECRETARIAT.name();
    private static final String OBSERVER = Role.OBSERVER.name();

    @Bean
    AccessRules feedbackRules() {
        return access -> access.pathMatchers(
                        HttpMethod.GET, "/responses", "/responses/**", "/api/responses", "/api/responses/**")
                .permitAll()
                .pathMatchers(HttpMethod.POST, "/api/responses/*", "/decisions/of/*/response")
                .hasRole(SECRETARIAT)
                .pathMatchers(HttpMethod.POST, "/api/decisions/*/approval", "/decisions/*/approval")
                .hasRole(SECRETARIAT)
                .pathMatchers(HttpMethod.POST, "/api/decisions", "/decisions/on/*/*", "/decisions/*/withdrawal")
                .hasAnyRole(MSF, SECRETARIAT)
                .pathMatchers(HttpMethod.PUT, "/api/decisions")
                .hasAnyRole(MSF, SECRETARIAT)
                .pathMatchers(HttpMethod.DELETE, "/api/decisions/*")
                .hasAnyRole(MSF, SECRETARIAT)
                .pathMatchers(HttpMethod.GET, "/api/decisions", "/decisions", "/decisions/**")
                .hasAnyRole(MSF, SECRETARIAT, OBSERVER);
    }
}
