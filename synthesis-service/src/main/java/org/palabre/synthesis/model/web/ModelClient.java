package org.palabre.synthesis.model.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import org.palabre.synthesis.model.Endpoint;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResponseErrorHandler;
import org.springframework.web.client.RestClient;

/** How a model's server is spoken to: one address, no redirects, limits of time and size, and no word of what it answers amiss. */
final class ModelClient {

    /** A refusal names the status alone: its text may repeat what was sent. */
    static final ResponseErrorHandler REFUSALS = new ResponseErrorHandler() {
        @Override
        public boolean hasError(ClientHttpResponse response) throws IOException {
            return !response.getStatusCode().is2xxSuccessful();
        }

        @Override
        public void handleError(URI address, HttpMethod method, ClientHttpResponse response) throws IOException {
            HttpStatusCode status = response.getStatusCode();
            throw new ModelUnusable(ModelAbsence.REFUSED, "The model's server answered " + status.value());
        }
    };

    private ModelClient() {}

    static RestClient.Builder of(Endpoint endpoint) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(endpoint.timeout())
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(endpoint.timeout());
        RestClient.Builder client = RestClient.builder()
                .baseUrl(endpoint.address())
                .requestFactory(requests)
                // Whoever intercepts a request has all of it, so that its length is told: not every server does
                // without.
                .requestInterceptor((request, body, execution) -> new ShortAnswer(execution.execute(request, body)))
                .defaultStatusHandler(REFUSALS);
        endpoint.key().ifPresent(key -> client.defaultHeaders(headers -> headers.setBearerAuth(key.value())));
        return client;
    }
}
