package org.palabre.synthesis.testing;

import java.util.Locale;
import org.palabre.platform.security.PageSignIn;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** One account for each role, named like it. On pages, too, a test signs in by HTTP Basic: the sign-in page is elsewhere. */
@TestConfiguration
public class Accounts {

    /** Every account's password. */
    public static final String PASSWORD = "palabre";

    @Bean
    PageSignIn signIn() {
        return http -> http.httpBasic(Customizer.withDefaults());
    }

    @Bean
    ReactiveUserDetailsService accounts() {
        return new MapReactiveUserDetailsService(
                account("msf"), account("secretariat"), account("facilitator"), account("observer"));
    }

    private static UserDetails account(String role) {
        return User.withUsername(role)
                .password("{noop}" + PASSWORD)
                .roles(role.toUpperCase(Locale.ROOT))
                .build();
    }
}
