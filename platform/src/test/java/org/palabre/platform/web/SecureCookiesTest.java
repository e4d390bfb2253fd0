package org.palabre.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palabre.platform.sample.SampleTest;
import org.palabre.platform.security.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;

@SampleTest
@Import(SecureCookiesTest.OverTls.class)
class SecureCookiesTest {

    @Autowired
    WebTestClient client;

    @Test
    void overTlsAllCookiesAreSecure() {
        var cookies = client.get()
                .uri("/notes?lang=en")
                .exchange()
                .returnResult(Void.class)
                .getResponseCookies();

        assertThat(cookies).containsOnlyKeys("lang", "__Host-csrf");
        assertThat(cookies.toSingleValueMap().values()).allMatch(ResponseCookie::isSecure);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OverTls {

        @Bean
        Site site() {
            return new Site(URI.create("https://palabre.example"), List.of());
        }
    }
}
