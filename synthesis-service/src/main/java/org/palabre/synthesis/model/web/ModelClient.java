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

/**
 * The HTTP client for a model's server: one address, no redirects, limits of time and size, and no response texts in
 * errors.
 */
final class ModelClient {

    /** An error names the status only, because the response may repeat the request. */
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
                // With an interceptor the request is buffered and has a Content-Length, which some servers require.
                .requestInterceptor((request, body, execution) -> new LimitedResponse(execution.execute(request, body)))
                .defaultStatusHandler(REFUSALS);
        endpoint.key().ifPresent(key -> client.defaultHeaders(headers -> headers.setBearerAuth(key.value())));
        return client;
    }
}
