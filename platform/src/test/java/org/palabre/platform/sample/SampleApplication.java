package org.palabre.platform.sample;

import org.palabre.platform.Platform;
import org.palabre.platform.security.AccessRules;
import org.palabre.platform.security.PageSignIn;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;

/** Sample service with one aggregate, a few pages and two accounts. */
@SpringBootApplication
@Import(Platform.class)
public class SampleApplication {

    @Bean
    AccessRules access() {
        return access -> access.pathMatchers(HttpMethod.GET, "/notes/**", "/api/notes/**")
                .permitAll()
                .pathMatchers(HttpMethod.POST, "/notes", "/api/notes", "/sign-out")
                .permitAll()
                .pathMatchers("/decisions/**", "/api/decisions/**")
                .hasRole("MSF");
    }

    @Bean
    PageSignIn signIn() {
        return http -> http.formLogin(Customizer.withDefaults());
    }

    @Bean
    ReactiveUserDetailsService accounts() {
        return new MapReactiveUserDetailsService(
                User.withUsername("forum")
                        .password("{noop}palabre")
                        .roles("MSF")
                        .build(),
                User.withUsername("dori")
                        .password("{noop}palabre")
                        .authorities("ROLE_FACILITATOR", "REGION_sahel")
                        .build());
    }
}
