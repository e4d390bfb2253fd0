package org.palabre.platform.testing;

import org.palabre.platform.security.PageSignIn;
import org.palabre.platform.security.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** Accounts of each role for tests, all with the same password; pages take it by HTTP Basic, in place of a sign-in page. */
@TestConfiguration(proxyBeanMethods = false)
public class Accounts {

    /** Every account's password. */
    public static final String PASSWORD = "palabre";

    public static final String SECRETARIAT = "secretariat";
    public static final String SECRETARIAT_TOO = "secretariat-too";
    public static final String FORUM = "forum";
    public static final String FORUM_TOO = "msf";
    public static final String OBSERVER = "observer";

    /** A facilitator without a region. */
    public static final String FACILITATOR = "facilitator";

    /** The facilitator of the region sahel. */
    public static final String DORI = "dori";

    /** The facilitator of the region est. */
    public static final String FADA = "fada";

    /** All accounts. */
    @Bean
    public static ReactiveUserDetailsService all() {
        return new MapReactiveUserDetailsService(
                account(SECRETARIAT, role(Role.SECRETARIAT)),
                account(SECRETARIAT_TOO, role(Role.SECRETARIAT)),
                account(FORUM, role(Role.MSF)),
                account(FORUM_TOO, role(Role.MSF)),
                account(OBSERVER, role(Role.OBSERVER)),
                account(FACILITATOR, role(Role.FACILITATOR)),
                account(DORI, role(Role.FACILITATOR), "REGION_sahel"),
                account(FADA, role(Role.FACILITATOR), "REGION_est"));
    }

    @Bean
    PageSignIn passwordOnPages() {
        return http -> http.httpBasic(Customizer.withDefaults());
    }

    private static String role(Role role) {
        return "ROLE_" + role.name();
    }

    private static UserDetails account(String name, String... authorities) {
        return User.withUsername(name)
                .password("{noop}" + PASSWORD)
                .authorities(authorities)
                .build();
    }
}
