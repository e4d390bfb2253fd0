package org.palabre.platform.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palabre.platform.sample.SampleTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Malformed uploads, written to the socket as raw bytes. */
@SampleTest
class MalformedUploadTest {

    private static final String BOUNDARY = "multipart/form-data; boundary=b";
    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; %s\r\n\r\nnotes\r\n--b--\r\n";

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a name in no known alphabet, filename*=nonsense''notes.txt",
        "a name with half a letter, filename*=UTF-8''notes%E"
    })
    void aMalformedFileNameIsUnreadable(String description, String fileName) throws IOException {
        assertUnreadable(BOUNDARY, PART.formatted(fileName));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no boundary, multipart/form-data, whole",
        "another boundary, multipart/form-data; boundary=other, whole",
        "cut off, multipart/form-data; boundary=b, cut",
        "nothing, multipart/form-data; boundary=b, empty"
    })
    void aMalformedBodyIsUnreadable(String description, String contentType, String body) throws IOException {
        String complete = PART.formatted("filename=\"notes.txt\"");
        assertUnreadable(
                contentType,
                switch (body) {
                    case "whole" -> complete;
                    case "cut" -> complete.substring(0, complete.length() / 2);
                    default -> "";
                });
    }

    private void assertUnreadable(String contentType, String body) throws IOException {
        assertThat(post("/notes", "Cookie: XSRF-TOKEN=token; lang=fr", contentType, body))
                .startsWith("HTTP/1.1 400 ")
                .contains("text/html")
                .contains("La demande n’a pas pu être lue");
        assertThat(post("/notes", "Cookie: XSRF-TOKEN=token; lang=en", contentType, body))
                .startsWith("HTTP/1.1 400 ")
                .contains("The request could not be read");
        assertThat(post("/api/notes", "Accept-Language: en", contentType, body))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json")
                .contains("The request could not be read");
    }

    private String post(String path, String header, String contentType, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String head =
                    """
                    POST %s HTTP/1.1
                    Host: localhost
                    Connection: close
                    %s
                    Content-Type: %s
                    Content-Length: %d

                    """.formatted(path, header, contentType, body.length()).replace("\n", "\r\n");
            socket.getOutputStream().write((head + body).getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
