package org.palabre.consultation.workshop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.consultation.ConsultationTest;
import org.palabre.consultation.Form;
import org.palabre.consultation.workshop.notes.OfficeFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@ConsultationTest
class HandingInNotesTest {

    @Autowired
    WebTestClient client;

    @Autowired
    WorkFolder workFolder;

    @TempDir
    Path folder;

    private Desk dori = new Desk(WebTestClient.bindToServer().build());
    private String slug = "";

    @BeforeEach
    void createOpenConsultation() {
        slug = Desk.consultation(client, -60, 3_600, true);
        dori = Desk.of(client, "dori");
    }

    @Test
    void wordTextAndWindowsFilesAreRead() throws IOException {
        Path word = OfficeFiles.word(
                folder.resolve("notes.docx"),
                "Construire un forage dans chaque village de la commune.",
                "Publier les marchés publics de la commune.");
        String id = dori.withNotes(slug, Desk.named("notes.docx"), Files.readAllBytes(word));
        assertThat(Desk.list(dori.workshop(id), "items")).extracting("line").contains("paragraphe 2");

        id = dori.withNotes(
                slug,
                Desk.named("notes.txt"),
                "- Réparer l’école du village\n- Payer les enseignants à temps"
                        .replace('’', '\'')
                        .getBytes(ISO_8859_1));
        assertThat(Form.page(dori.client(), "/workshops/" + id)).contains("Vérifiez les accents");
        assertThat(Form.page(dori.client(), "/workshops/" + id + "?lang=en")).contains("Check the accents");
    }

    @Test
    void aSecondFileReplacesTheFirstOnlyOnRequest() {
        String id = dori.withNotes(slug, Desk.named("un.csv"), Desk.CSV.getBytes(UTF_8));
        assertThat(Desk.body(dori.uploadOnPage(id, Desk.named("deux.txt"), Desk.lines(2), Map.of())
                        .expectStatus()
                        .isEqualTo(409)))
                .contains("Cochez la case pour les remplacer", "un.csv");
        dori.uploadOnPage(id, Desk.named("deux.txt"), Desk.lines(2), Map.of("replace", "true"))
                .expectStatus()
                .isSeeOther();
        assertThat(Form.page(dori.client(), "/workshops/" + id)).contains("2 contributions", "deux.txt");
    }

    @Test
    void anUnreadableFileIsExplainedAndRemoved() {
        String id = dori.recorded(slug);
        String page = Desk.body(dori.uploadOnPage(id, Desk.named("notes.csv"), "%PDF-1.7 …".getBytes(UTF_8), Map.of())
                .expectStatus()
                .isEqualTo(422));
        assertThat(page).contains("Ce fichier est abîmé", "file-error");
        assertThat(Desk.body(dori.uploadOnPage(id, Desk.named(""), new byte[0], Map.of())
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("Choisissez d’abord un fichier");
        assertThat(dori.workshop(id)).containsEntry("state", "RECORDED").doesNotContainKey("notes");
        assertThat(workFolder.path()).isDirectoryNotContaining(file -> !file.endsWith("lock"));
    }

    @Test
    void aTooLargeFileIsExplained() {
        String id = dori.recorded(slug);
        byte[] large = new byte[10 * 1_048_576 + 100_000];
        assertThat(Desk.body(dori.upload("/api/workshops/" + id + "/notes", Desk.named("a.txt"), large, Map.of())
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("dépasse 10 Mo");
        assertThat(Desk.body(dori.uploadOnPage(id, Desk.named("a.txt"), large, Map.of())
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("dépasse 10 Mo");
        byte[] alittle = new byte[10 * 1_048_576 + 20_000];
        dori.upload("/api/workshops/" + id + "/notes", Desk.named("a.txt"), alittle, Map.of())
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void theFileNameIsEscapedAndTheFileIsOnlyDownloaded() {
        String id = dori.recorded(slug);
        byte[] content = "- Réparer la piste qui mène au marché".getBytes(UTF_8);
        dori.uploadOnPage(
                        id,
                        "filename*=UTF-8''..%2F..%2Fetc%2F%3Cscript%3Ealert%281%29%3C%2Fscript%3E..%2F%3Cb%3E%E2%80%AE%0Anotes.txt",
                        content,
                        Map.of())
                .expectStatus()
                .isSeeOther();
        assertThat(Form.page(dori.client(), "/workshops/" + id))
                .contains("&lt;b&gt;notes.txt")
                .doesNotContain("<script>", "\u202e", "../");
        var headers = dori.get("/workshops/" + id + "/notes-file")
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .value(bytes -> assertThat(bytes).isEqualTo(content))
                .returnResult()
                .getResponseHeaders();
        assertThat(headers.getFirst("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\n", "/");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
    }
}
