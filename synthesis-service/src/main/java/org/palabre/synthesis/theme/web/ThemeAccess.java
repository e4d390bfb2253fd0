package org.palabre.synthesis.theme.web;

import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Themes are public; to have contributions regrouped takes a member of the forum or the secretariat. */
@Configuration(proxyBeanMethods = false)
class ThemeAccess {

    @Bean
    AccessRules synthesisAccess() {
        return access -> access.pathMatchers(HttpMethod.GET, "/themes/**", "/api/themes/**")
                .permitAll()
                .pathMatchers(HttpMethod.POST, "/themes/of/*/runs", "/api/themes/runs")
                .hasAnyRole("MSF", "SECRETARIAT");
    }
}
