package org.palabre.consultation.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palabre.consultation.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** Client for workshops: pages and API, signed in with an account. */
public record Desk(WebTestClient client) {

    static final String CSV = """
            numero;contribution
            1;Publier chaque trimestre les comptes du centre de santé
            2;Trop court
            3;=Afficher les prix des médicaments devant la porte
            """;

    static Desk of(WebTestClient client, String account) {
        return new Desk(client.mutate()
                .defaultHeaders(headers -> headers.setBasicAuth(account, "palabre"))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build());
    }

    /** Creates a consultation that opens and closes in these numbers of seconds; a draft unless announced. */
    public static String consultation(WebTestClient client, long opens, long closes, boolean announced) {
        var secretariat = of(client, "secretariat").client;
        String slug = "plan-" + UUID.randomUUID();
        Map<String, Object> draft = new HashMap<>(Map.of(
                "slug", slug, "titleFr", "Plan d’action 3", "questionFr", "Que faire ?", "descriptionFr", "Dites-le."));
        draft.put("opensAt", Instant.now().plusSeconds(opens));
        draft.put("closesAt", Instant.now().plusSeconds(closes));
        secretariat
                .post()
                .uri("/api/consultations")
                .bodyValue(draft)
                .exchange()
                .expectStatus()
                .isCreated();
        if (announced) {
            secretariat
                    .post()
                    .uri("/api/consultations/" + slug + "/announcement")
                    .bodyValue(Map.of("reason", "Décret"))
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        return slug;
    }

    static Map<String, Object> held(String consultation, String region) {
        return Map.of(
                "consultation",
                consultation,
                "region",
                region,
                "place",
                "Dori",
                "date",
                LocalDate.now(ZoneOffset.UTC).minusDays(1).toString(),
                "headCounts",
                Map.of("total", 42, "women", 19));
    }

    WebTestClient.ResponseSpec record(Map<String, Object> workshop) {
        return client.post().uri("/api/workshops").bodyValue(workshop).exchange();
    }

    String recorded(String consultation) {
        return String.valueOf(json(record(held(consultation, "sahel"))).get("id"));
    }

    /** Records a workshop with notes under review. */
    String withNotes(String consultation, String name, byte[] content) {
        String id = recorded(consultation);
        upload("/api/workshops/" + id + "/notes", name, content, Map.of())
                .expectStatus()
                .isOk();
        return id;
    }

    WebTestClient.ResponseSpec uploadOnPage(String id, String name, byte[] content, Map<String, String> fields) {
        var form = Form.of(client, "/workshops/" + id);
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", form.csrf());
        return upload("/workshops/" + id + "/notes", name, content, all, "XSRF-TOKEN=" + form.cookie());
    }

    WebTestClient.ResponseSpec upload(String address, String name, byte[] content, Map<String, String> fields) {
        return upload(address, name, content, fields, "");
    }

    /** Raw multipart body, to test file names that browsers never send. */
    private WebTestClient.ResponseSpec upload(
            String address, String name, byte[] content, Map<String, String> fields, String cookie) {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(
                ("--palabre\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        body.writeBytes(("--palabre\r\nContent-Disposition: form-data; name=\"file\"; " + name
                        + "\r\nContent-Type: text/html\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--palabre--\r\n".getBytes(UTF_8));
        return client.post()
                .uri(address)
                .header(HttpHeaders.COOKIE, cookie)
                .contentType(MediaType.parseMediaType("multipart/form-data;boundary=palabre"))
                .bodyValue(body.toByteArray())
                .exchange();
    }

    static String named(String name) {
        return "filename=\"" + name + "\"";
    }

    /** The fields of the form on the review page, including hidden ones. */
    MultiValueMap<String, String> review(String id, int page) {
        String html = Form.page(client, "/workshops/" + id + "?page=" + page);
        var fields = new LinkedMultiValueMap<String, String>();
        var input = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(html);
        while (input.find()) {
            if (!input.group(1).equals("_csrf")) {
                fields.add(input.group(1), input.group(2));
            }
        }
        var text = Pattern.compile("name=\"(text-[0-9]+)\"[^>]*>\n?([^<]*)</textarea>")
                .matcher(html);
        while (text.find()) {
            fields.set(text.group(1), HtmlUtils.htmlUnescape(text.group(2)));
        }
        return fields;
    }

    WebTestClient.ResponseSpec send(String id, MultiValueMap<String, String> fields, String move) {
        var form = Form.of(client, "/workshops/" + id);
        var body = new LinkedMultiValueMap<>(fields);
        body.set("_csrf", form.csrf());
        body.set("move", move);
        return client.post()
                .uri("/workshops/" + id + "/items")
                .cookie("XSRF-TOKEN", form.cookie())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec get(String address) {
        return client.get().uri(address).exchange();
    }

    Map<String, Object> workshop(String id) {
        return json(get("/api/workshops/" + id));
    }

    WebTestClient.ResponseSpec edit(String id, Object version, List<Map<String, Object>> items) {
        return client.put()
                .uri("/api/workshops/" + id + "/items")
                .bodyValue(Map.of("version", version, "items", items))
                .exchange();
    }

    WebTestClient.ResponseSpec submit(String id) {
        return client.post().uri("/api/workshops/" + id + "/submission").exchange();
    }

    int contributionsOf(String consultation) {
        return (Integer) Objects.requireNonNull(
                json(get("/api/consultations/" + consultation)).get("contributions"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> json(WebTestClient.ResponseSpec response) {
        return (Map<String, Object>) Objects.requireNonNull(response.expectStatus()
                .is2xxSuccessful()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> json, String field) {
        return (List<Map<String, Object>>) Objects.requireNonNull(json.get(field));
    }

    static String body(WebTestClient.ResponseSpec response) {
        return Objects.requireNonNull(
                response.expectBody(String.class).returnResult().getResponseBody());
    }

    static byte[] lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> "- Construire un forage dans le village numéro " + line)
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
    }
}
