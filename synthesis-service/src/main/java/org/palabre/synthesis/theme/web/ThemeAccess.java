package org.palabre.synthesis.theme.web;

import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Themes are public. To have contributions regrouped takes a member of the forum or the secretariat, to curate a member
 * of the forum; what was done, and by whom, members read.
 */
@Configuration(proxyBeanMethods = false)
class ThemeAccess {

    @Bean
    AccessRules synthesisAccess() {
        return access -> access.pathMatchers(
                        HttpMethod.GET,
                        "/themes/*/history",
                        "/themes/*/draft",
                        "/themes/of/*/history",
                        "/themes/of/*/proposal",
                        "/api/themes/history",
                        "/api/themes/*/history",
                        "/api/themes/*/suggestions",
                        "/api/themes/proposal")
                .hasAnyRole("MSF", "SECRETARIAT", "OBSERVER")
                .pathMatchers(HttpMethod.GET, "/themes/**", "/api/themes/**")
                .permitAll()
                .pathMatchers(HttpMethod.POST, "/themes/of/*/runs", "/api/themes/runs")
                .hasAnyRole("MSF", "SECRETARIAT")
                .pathMatchers(HttpMethod.POST, "/themes/**", "/api/themes/**")
                .hasRole("MSF");
    }
}
