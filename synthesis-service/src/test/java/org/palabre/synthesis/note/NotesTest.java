package org.palabre.synthesis.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palabre.synthesis.testing.Forum.AWA;
import static org.palabre.synthesis.testing.Forum.BOUBA;
import static org.palabre.synthesis.testing.World.eventually;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.testing.Accounts;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.MergeThemes;
import org.palabre.synthesis.curation.RenameTheme;
import org.palabre.synthesis.curation.ThemeWording;
import org.palabre.synthesis.curation.UndoAct;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SignedIn;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SynthesisTest
class NotesTest {

    @Autowired
    Forum forum;

    @Autowired
    World world;

    @Autowired
    ManageNotes manageNotes;

    @Autowired
    ReadNotes readNotes;

    @Autowired
    Notes notes;

    @Autowired
    MergeThemes mergeThemes;

    @Autowired
    RenameTheme renameTheme;

    @Autowired
    UndoAct undoAct;

    @Autowired
    CurationEntries entries;

    @Autowired
    WebTestClient client;

    @Test
    void membersDiscussAThemeWithoutScriptsAndInPrivate() {
        Forum.ThemedConsultation plan = themed("discussed");
        UUID theme = plan.themes().getFirst();
        String address = "/themes/" + theme + "/notes";
        var msf = new SignedIn(client, "msf");
        String id = UUID.randomUUID().toString();

        var sent = msf.send(address, msf.page(address), "note", id, "text", "Voir <b>les comptes</b> de 2020.");
        assertThat(String.valueOf(sent.getResponseHeaders().getLocation())).endsWith("#note-" + id);
        msf.send(address, msf.page(address), "note", id, "text", "Voir <b>les comptes</b> de 2020.");
        var secretariat = new SignedIn(client, "secretariat");
        secretariat.send(address, secretariat.page(address), "text", "Je les demande au ministère.");

        String page = msf.page(address);
        assertThat(page)
                .containsOnlyOnce("<p class=\"kept\">Voir &lt;b&gt;les comptes&lt;/b&gt; de 2020.</p>")
                .contains("<b>msf</b>", "<b>secretariat</b>")
                .doesNotContain("<b>les comptes</b>");
        assertThat(page.indexOf("de 2020")).isLessThan(page.indexOf("Je les demande"));
        assertThat(msf.page("/themes/" + theme)).contains("Notes et discussion (2)");
        assertThat(new SignedIn(client, "observer").page(address))
                .contains("Je les demande")
                .doesNotContain("<textarea");

        String publicPage = Objects.requireNonNull(client.get()
                .uri("/themes/" + theme)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(publicPage).doesNotContain("Notes et discussion", "Je les demande");
        renameTheme.rename(AWA, theme, 0, new ThemeWording("Comptes", null));
        eventually(() -> assertThat(world.published("themes", "discussed"))
                .anySatisfy(event -> assertThat(event.body().toString()).contains("label=Comptes")));
        assertThat(world.published("themes", "discussed").toString()).doesNotContain("les comptes", "Je les demande");
    }

    @Test
    void aMemberRevisesAndWithdrawsTheirOwnNote() {
        Forum.ThemedConsultation plan = themed("edited");
        UUID theme = plan.themes().getFirst();
        String address = "/themes/" + theme + "/notes";
        var msf = new SignedIn(client, "msf");
        UUID id = UUID.randomUUID();
        msf.send(address, msf.page(address), "note", id.toString(), "text", "Première version");
        String page = msf.page(address);
        assertThat(page).doesNotContain("modifiée le");

        msf.send(address + "/" + id, page, "seen", "1", "text", "Deuxième version");
        msf.send(address + "/" + id, page, "seen", "1", "text", "Deuxième version");
        assertThat(notes.of(id).orElseThrow().revisions())
                .as("sent twice, revised once")
                .hasSize(2);
        assertThat(msf.page(address))
                .contains("modifiée le", "Versions précédentes", "Première version", "Deuxième version");

        var late = msf.send(address + "/" + id, page, "seen", "1", "text", "Troisième version");
        assertThat(late.getStatus()).isEqualTo(HttpStatusCode.valueOf(409));
        assertThat(late.getResponseBody())
                .contains(">Troisième version</textarea>", ">Deuxième version</p>", "name=\"seen\" value=\"2\"");

        msf.send(address + "/" + id + "/withdrawal", page);
        msf.send(address + "/" + id + "/withdrawal", page);
        assertThat(msf.page(address))
                .contains("Note retirée par son auteur le", "id=\"note-" + id + "\"")
                .doesNotContain("Première version", "Deuxième version");
        assertThat(notes.of(id).orElseThrow().revisions())
                .as("the revisions are kept")
                .hasSize(2);
        assertThat(readNotes.count(theme)).isZero();
        assertThat(msf.send(address + "/" + id, page, "seen", "2", "text", "Encore")
                        .getStatus())
                .isEqualTo(HttpStatusCode.valueOf(409));
    }

    @Test
    void errorsAreShownBesideTheFieldAndTheTextIsKept() {
        Forum.ThemedConsultation plan = themed("too-long");
        String address = "/themes/" + plan.themes().getFirst() + "/notes";
        var msf = new SignedIn(client, "msf");
        String id = UUID.randomUUID().toString();
        String longText = "é".repeat(2_001);

        var wrong = msf.send(address, msf.page(address), "note", id, "text", longText);
        assertThat(wrong.getStatus()).isEqualTo(HttpStatusCode.valueOf(422));
        assertThat(wrong.getResponseBody())
                .contains("id=\"text-" + id + "-error\"", "il y en a", ">" + longText + "</textarea>");
        assertThat(msf.send(address, msf.page(address), "note", id, "text", " \u200B ")
                        .getResponseBody())
                .contains("Ce champ est nécessaire.");
        msf.send(address, msf.page(address), "note", id, "text", "é".repeat(2_000));
        var other = msf.send(address, msf.page(address), "note", id, "text", "Autre chose");
        assertThat(other.getStatus()).isEqualTo(HttpStatusCode.valueOf(409));
        assertThat(other.getResponseBody())
                .contains(">Autre chose</textarea>")
                .doesNotContain("name=\"note\" value=\"" + id + "\"");
    }

    @Test
    void nobodyChangesAnotherMembersNote() {
        UUID theme = themed("anothers").themes().getFirst();
        UUID id = UUID.randomUUID();
        manageNotes.write(AWA, theme, id, "La note d’Awa");

        assertThatThrownBy(() -> manageNotes.revise(BOUBA, id, 1, "Celle de Bouba"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> manageNotes.withdraw(BOUBA, id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> manageNotes.write(BOUBA, theme, id, "La note d’Awa"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> manageNotes.revise(AWA, id, 7, "Ailleurs"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(notes.of(id).orElseThrow().text()).isEqualTo("La note d’Awa");
    }

    @Test
    void theNotesOfAMergedThemeAppearUnderItsSuccessor() {
        Forum.ThemedConsultation plan = themed("merged-notes");
        UUID first = plan.themes().get(0);
        UUID second = plan.themes().get(1);
        UUID third = plan.themes().get(2);
        manageNotes.write(AWA, first, UUID.randomUUID(), "Sous le premier");
        manageNotes.write(BOUBA, second, UUID.randomUUID(), "Sous le deuxième");
        String why = "Les deux disent la même chose.";
        mergeThemes.merge(AWA, first, second, 0, why);
        mergeThemes.merge(AWA, second, third, 1, why);

        assertThat(readNotes.of(third))
                .extracting(entry -> entry.note().text())
                .containsExactly("Sous le premier", "Sous le deuxième");
        assertThat(new SignedIn(client, "msf").page("/themes/" + third + "/notes"))
                .contains("Écrite sous le thème\u00a0:", "Thème 0", "Thème 1");
        assertThatThrownBy(() -> manageNotes.write(AWA, first, UUID.randomUUID(), "Trop tard"))
                .isInstanceOf(Refusal.class);

        undoAct.undo(
                AWA, entries.history("merged-notes").newestFirst().getFirst().id());
        assertThat(readNotes.of(third)).isEmpty();
        assertThat(readNotes.of(second)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"observer,200,403", "facilitator,403,403", "secretariat,200,200", "msf,200,200"})
    void onlyMembersReadAndTheForumAndTheSecretariatWrite(String account, int reads, int writes) {
        UUID theme = themed("notes-" + account).themes().getFirst();
        String note = "/api/themes/" + theme + "/notes/" + UUID.randomUUID();
        client.get()
                .uri("/api/themes/" + theme + "/notes")
                .headers(headers -> headers.setBasicAuth(account, Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isEqualTo(reads);
        for (int again = 0; again < 2; again++) {
            client.put()
                    .uri(note)
                    .headers(headers -> headers.setBasicAuth(account, Accounts.PASSWORD))
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{\"text\": \"Une note\"}")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(writes);
        }
        client.delete()
                .uri(note)
                .headers(headers -> headers.setBasicAuth(account, Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isEqualTo(writes);
        assertThat(readNotes.of(theme)).hasSize(writes == 200 ? 1 : 0);
    }

    @Test
    void readingNotesRequiresSignIn() {
        UUID theme = themed("notes-unasked").themes().getFirst();
        client.get()
                .uri("/api/themes/" + theme + "/notes")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        client.get()
                .uri("/themes/" + theme + "/notes")
                .exchange()
                .expectStatus()
                .is3xxRedirection();
    }

    private Forum.ThemedConsultation themed(String slug) {
        return forum.themed(slug, Voices.all().subList(0, 30), 3);
    }
}
