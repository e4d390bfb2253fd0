package org.palabre.feedback.testing;

import org.palabre.platform.security.PageSignIn;
import org.palabre.platform.security.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** One account per role, and a second one for the secretariat, all with the same password. */
@TestConfiguration(proxyBeanMethods = false)
public class Accounts {

    public static final String FORUM = "forum";
    public static final String SECRETARIAT = "secretariat";
    public static final String SECRETARIAT_TOO = "secretariat-too";
    public static final String OBSERVER = "observer";
    public static final String FACILITATOR = "facilitator";
    public static final String PASSWORD = "palabre";

    @Bean
    ReactiveUserDetailsService accountsByName() {
        return new MapReactiveUserDetailsService(
                account(FORUM, Role.MSF),
                account(SECRETARIAT, Role.SECRETARIAT),
                account(SECRETARIAT_TOO, Role.SECRETARIAT),
                account(OBSERVER, Role.OBSERVER),
                account(FACILITATOR, Role.FACILITATOR));
    }

    /** HTTP Basic on pages too, so that tests need no sign-in form. */
    @Bean
    PageSignIn basicAuthenticationOnPages() {
        return http -> http.httpBasic(Customizer.withDefaults());
    }

    private static UserDetails account(String name, Role role) {
        return User.withUsername(name)
                .password("{noop}" + PASSWORD)
                .roles(role.name())
                .build();
    }
}
