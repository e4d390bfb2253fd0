package org.palabre.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transfer size of a first view: the page with all its resources, compressed. */
class FirstViewTest {

    private static final int MAX_BYTES = 60_000;
    private static final String OPEN = "plan-action-3";
    private static final String ANSWERED = "accueil-en-mairie";
    private static final Pattern DRAWN_IN =
            Pattern.compile("<(?:link|script|img|source|iframe)[^>]*?\\s(?:href|src)=\"([^\"]+)\"");
    private static final Pattern DRAWN_IN_BY_STYLE = Pattern.compile("url\\(['\"]?(?!data:)([^'\")]+)");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @TempDir
    Path data;

    @Test
    void noFirstViewExceedsSixtyKilobytes() throws Exception {
        try (PalabreProcess palabre = PalabreProcess.demonstrate(data)) {
            var api = new Api(palabre.address());
            String text = "Afficher le prix des actes devant la mairie et le respecter.";
            var receipt = api.contribute(OPEN, UUID.randomUUID(), Map.of("text", text))
                    .json();
            String theme = api.get("/api/themes?consultation=" + OPEN)
                    .json()
                    .get(0)
                    .get("id")
                    .asString();

            for (String page : new String[] {
                "/",
                "/consultations",
                "/consultations/" + OPEN,
                "/consultations/" + OPEN + "/contribute",
                "/consultations/" + OPEN + "/contributions",
                "/receipts/" + receipt.get("receiptCode").asString(),
                "/themes?consultation=" + OPEN,
                "/themes/" + theme,
                "/responses",
                "/responses/" + ANSWERED,
                "/responses/" + ANSWERED + "/contributions",
                "/sign-in"
            }) {
                assertThat(size(palabre.address(), page)).as(page).isBetween(1_000, MAX_BYTES);
            }
        }
    }

    private int size(String address, String page) throws Exception {
        URI start = URI.create(address + page);
        byte[] sent = sent(start);
        Set<URI> drawnIn = addresses(DRAWN_IN, start, sent);
        assertThat(drawnIn).anyMatch(FirstViewTest::isStylesheet);
        int size = sent.length;
        for (URI part : drawnIn) {
            byte[] partSent = sent(part);
            size += partSent.length;
            if (isStylesheet(part)) {
                for (URI further : addresses(DRAWN_IN_BY_STYLE, part, partSent)) {
                    size += sent(further).length;
                }
            }
        }
        return size;
    }

    private static boolean isStylesheet(URI part) {
        return part.getPath().endsWith(".css");
    }

    private static Set<URI> addresses(Pattern pattern, URI from, byte[] sent) throws IOException {
        var text =
                new String(new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes(), StandardCharsets.UTF_8);
        return pattern.matcher(text)
                .results()
                .map(match -> from.resolve(match.group(1)))
                .collect(Collectors.toSet());
    }

    /** Transferred bytes of the body. */
    private byte[] sent(URI address) throws IOException, InterruptedException {
        var response = client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as("%s", address).isEqualTo(200);
        return response.body();
    }
}
