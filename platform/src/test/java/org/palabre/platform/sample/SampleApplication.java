package org.palabre.platform.sample;

import org.palabre.platform.Platform;
import org.palabre.platform.security.AccessRules;
import org.palabre.platform.security.PageSignIn;
import org.palabre.platform.testing.Accounts;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;

/** Sample service with one aggregate and a few pages. */
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
        return Accounts.all();
    }
}
