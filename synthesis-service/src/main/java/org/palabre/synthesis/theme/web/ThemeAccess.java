package org.palabre.synthesis.theme.web;

import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Access rules of themes: everybody reads them, members of the forum curate them, the forum and the secretariat start
 * runs, and members read the history.
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
