package org.palabre.consultation;

import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Access rules of the service. */
@Configuration(proxyBeanMethods = false)
class ConsultationAccess {

    private static final String SECRETARIAT = "SECRETARIAT";
    private static final String FACILITATOR = "FACILITATOR";
    private static final String OBSERVER = "OBSERVER";

    @Bean
    AccessRules accessRules() {
        return access -> access.pathMatchers("/consultations/new", "/consultations/{slug}/edit")
                .hasRole(SECRETARIAT)
                .pathMatchers(HttpMethod.GET, "/", "/consultations/**", "/api/consultations/**")
                .permitAll()
                .pathMatchers(
                        HttpMethod.POST, "/consultations/{slug}/contribute", "/api/consultations/{slug}/contributions")
                .permitAll()
                .pathMatchers("/receipts/**", "/api/receipts/**")
                .permitAll()
                .pathMatchers("/consultations/**", "/api/consultations/**")
                .hasRole(SECRETARIAT)
                .pathMatchers("/workshops/new")
                .hasAnyRole(FACILITATOR, SECRETARIAT)
                .pathMatchers(HttpMethod.GET, "/workshops/**", "/api/workshops/**")
                .hasAnyRole(FACILITATOR, SECRETARIAT, OBSERVER)
                .pathMatchers("/workshops/**", "/api/workshops/**")
                .hasAnyRole(FACILITATOR, SECRETARIAT);
    }
}
