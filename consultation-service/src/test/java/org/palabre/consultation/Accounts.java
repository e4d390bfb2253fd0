package org.palabre.consultation;

import org.palabre.platform.security.PageSignIn;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;

/**
 * Accounts of every role, two of them facilitators, all with the password {@code palabre}. Pages use HTTP Basic in
 * place of a sign-in form.
 */
@TestConfiguration
class Accounts {

    @Bean
    ReactiveUserDetailsService accounts() {
        return new MapReactiveUserDetailsService(
                User.withUsername("secretariat")
                        .password("{noop}palabre")
                        .roles("SECRETARIAT")
                        .build(),
                User.withUsername("forum")
                        .password("{noop}palabre")
                        .roles("MSF")
                        .build(),
                User.withUsername("observer")
                        .password("{noop}palabre")
                        .roles("OBSERVER")
                        .build(),
                User.withUsername("dori")
                        .password("{noop}palabre")
                        .authorities("ROLE_FACILITATOR", "REGION_sahel")
                        .build(),
                User.withUsername("fada")
                        .password("{noop}palabre")
                        .authorities("ROLE_FACILITATOR", "REGION_est")
                        .build());
    }

    @Bean
    PageSignIn pageSignIn() {
        return http -> http.httpBasic(Customizer.withDefaults());
    }
}
