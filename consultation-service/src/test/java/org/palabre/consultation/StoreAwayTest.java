package org.palabre.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.palabre.consultation.workshop.Desk;
import org.palabre.platform.testing.TcpProxy;
import org.palabre.platform.testing.TestInfrastructure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

@ConsultationTest
@DirtiesContext
@ContextConfiguration(initializers = {TestInfrastructure.class, StoreAwayTest.ThroughAProxy.class})
class StoreAwayTest {

    private static final String TEXT = "Réparer le forage du marché avant la saison sèche.";

    private static @Nullable TcpProxy proxy;

    @Autowired
    WebTestClient client;

    @AfterAll
    static void close() throws Exception {
        proxy().close();
    }

    @Test
    void duringAStoreOutageTheFormKeepsTheTextAndCanBeSentLater() {
        String slug = Desk.consultation(client, -60, 3_600, true);
        var form = Form.of(client, "/consultations/" + slug + "/contribute");
        var fields = Map.of("text", TEXT, "region", "sahel");
        UUID key = UUID.randomUUID();

        proxy().cut();
        String page = body(form.send(fields), 503);
        assertThat(page).contains(TEXT, "role=\"alert\"", "name=\"key\" value=\"" + form.key() + "\"");
        assertThat(body(post(slug, key), 503)).contains("urn:palabre:problem:store-away");
        assertThat(body(client.get().uri("/consultations").exchange(), 503)).contains("Réessayez");

        proxy().mend();
        Awaitility.await()
                .ignoreExceptions()
                .untilAsserted(() -> client.get()
                        .uri("/consultations")
                        .exchange()
                        .expectStatus()
                        .isOk());
        form.send(fields).expectStatus().isSeeOther();
        form.send(fields).expectStatus().isSeeOther();
        post(slug, key).expectStatus().isCreated();
        client.get()
                .uri("/api/consultations/" + slug)
                .exchange()
                .expectBody()
                .jsonPath("$.contributions")
                .isEqualTo(2);
    }

    private WebTestClient.ResponseSpec post(String slug, UUID key) {
        return client.post()
                .uri("/api/consultations/" + slug + "/contributions")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key.toString())
                .bodyValue(Map.of("text", TEXT))
                .exchange();
    }

    private static String body(WebTestClient.ResponseSpec response, int status) {
        return Objects.requireNonNull(response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .exists("Retry-After")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static TcpProxy proxy() {
        return Objects.requireNonNull(proxy);
    }

    static final class ThroughAProxy implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String direct = context.getEnvironment().getRequiredProperty("spring.mongodb.uri");
            String host = new ConnectionString(direct).getHosts().getFirst();
            proxy = TcpProxy.to(Integer.parseInt(host.substring(host.lastIndexOf(':') + 1)));
            TestPropertyValues.of("spring.mongodb.uri=" + direct.replace(host, "127.0.0.1:" + proxy.port()))
                    .applyTo(context);
        }
    }
}
