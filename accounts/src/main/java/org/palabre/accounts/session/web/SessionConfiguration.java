package org.palabre.accounts.session.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.session.WebSessionManager;

/** Sessions of this service, unless the process provides shared sessions. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    @ConditionalOnMissingBean
    WebSessions webSessions() {
        return new WebSessions();
    }

    @Bean
    @ConditionalOnMissingBean
    WebSessionManager webSessionManager(WebSessions sessions) {
        return sessions.manager();
    }
}
