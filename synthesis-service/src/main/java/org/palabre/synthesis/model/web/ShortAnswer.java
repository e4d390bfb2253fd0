package org.palabre.synthesis.model.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelUnusable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** What a model's server answers, read up to 8 MB: enough for 256 vectors of 1,536 numbers. */
final class ShortAnswer implements ClientHttpResponse {

    static final int LONGEST = 8_000_000;

    private final ClientHttpResponse answer;

    ShortAnswer(ClientHttpResponse answer) {
        this.answer = answer;
    }

    @Override
    public InputStream getBody() throws IOException {
        return new Limited(answer.getBody());
    }

    @Override
    public HttpHeaders getHeaders() {
        return answer.getHeaders();
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return answer.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return answer.getStatusText();
    }

    @Override
    public void close() {
        answer.close();
    }

    private static final class Limited extends FilterInputStream {

        private int left = LONGEST;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new ModelUnusable(
                        ModelAbsence.NONSENSE, "The model's server answered with more than " + LONGEST + " bytes");
            }
        }
    }
}
