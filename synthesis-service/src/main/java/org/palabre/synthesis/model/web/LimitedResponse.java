package org.palabre.synthesis.model.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** Limits a server's response to 8 MB: enough for 256 vectors of 1,536 numbers. */
final class LimitedResponse implements ClientHttpResponse {

    static final int MAX_BYTES = 8_000_000;

    private final ClientHttpResponse response;

    LimitedResponse(ClientHttpResponse response) {
        this.response = response;
    }

    @Override
    public InputStream getBody() throws IOException {
        return new Limited(response.getBody());
    }

    @Override
    public HttpHeaders getHeaders() {
        return response.getHeaders();
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return response.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return response.getStatusText();
    }

    @Override
    public void close() {
        response.close();
    }

    private static final class Limited extends FilterInputStream {

        private int remaining = MAX_BYTES;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int read) {
            remaining -= Math.max(0, read);
            if (remaining < 0) {
                throw new ModelUnusable(
                        ModelAbsence.NONSENSE, "The model's server sent more than " + MAX_BYTES + " bytes");
            }
        }
    }
}
