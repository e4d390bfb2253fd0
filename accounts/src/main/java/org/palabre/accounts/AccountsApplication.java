package org.palabre.accounts;

import org.palabre.platform.reference.ReferenceConfiguration;
import org.palabre.platform.security.AccessRules;
import org.palabre.platform.security.SecurityConfiguration;
import org.palabre.platform.store.StoreConfiguration;
import org.palabre.platform.web.WebConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Service of local accounts; it neither publishes nor consumes events. */
@SpringBootApplication(exclude = KafkaAutoConfiguration.class)
@ConfigurationPropertiesScan
@Import({ReferenceConfiguration.class, SecurityConfiguration.class, StoreConfiguration.class, WebConfiguration.class})
public class AccountsApplication {

    @Bean
    AccessRules accessRules() {
        return access -> access.pathMatchers("/sign-in")
                .permitAll()
                .pathMatchers("/sign-out", "/accounts/me")
                .authenticated()
                .pathMatchers("/accounts/**", "/api/accounts/**")
                .hasRole("SECRETARIAT");
    }
}
