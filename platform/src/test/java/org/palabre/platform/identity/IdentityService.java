package org.palabre.platform.identity;

import java.util.Map;
import org.palabre.platform.Platform;
import org.palabre.platform.security.AccessRules;
import org.palabre.platform.security.Member;
import org.palabre.platform.testing.OpenIdProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service that returns the signed-in member. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Platform.class, IdentityService.MemberController.class, IdentityService.FormController.class})
class IdentityService {

    static final OpenIdProvider PROVIDER = OpenIdProvider.start(0);
    static final int PORT = TestSocketUtils.findAvailableTcpPort();

    @Bean
    AccessRules access() {
        return access -> access.pathMatchers("/form")
                .permitAll()
                .pathMatchers("/decisions/**", "/api/decisions/**")
                .hasRole("MSF")
                .pathMatchers("/api/me")
                .authenticated();
    }

    @Controller
    static class FormController {

        @GetMapping("/form")
        String form() {
            return "sample";
        }
    }

    @RestController
    static class MemberController {

        @GetMapping({"/decisions/me", "/api/decisions/me", "/api/me"})
        Map<String, Object> me(Member member) {
            return Map.of(
                    "id",
                    member.id(),
                    "roles",
                    member.roles(),
                    "regions",
                    member.regions(),
                    "atHomeInSahel",
                    member.facilitates("sahel"));
        }
    }

    static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "server.port=" + PORT,
                            "palabre.identity.site=http://127.0.0.1:" + PORT,
                            "palabre.identity.issuer=" + PROVIDER.issuer(),
                            "palabre.identity.client=sample",
                            "palabre.identity.secret=" + OpenIdProvider.SECRET)
                    .applyTo(context);
        }
    }
}
