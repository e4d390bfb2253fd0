package org.palabre.synthesis.curation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palabre.synthesis.testing.Forum.AWA;
import static org.palabre.synthesis.testing.Forum.BOUBA;
import static org.palabre.synthesis.testing.World.eventually;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.testing.Accounts;
import org.palabre.synthesis.curation.AssessTheme;
import org.palabre.synthesis.curation.ChangedMeanwhile;
import org.palabre.synthesis.curation.CurationAction;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.MergeThemes;
import org.palabre.synthesis.curation.UndoAct;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SignedIn;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.testing.World;
import org.palabre.synthesis.theme.Level;
import org.palabre.synthesis.theme.Priority;
import org.palabre.synthesis.theme.Problem;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SynthesisTest
class AssessmentTest {

    private static final Problem PROBLEM = new Problem("Rien n’est publié.", "Les malades.", null, null);
    private static final Priority URGENT = new Priority(Level.HIGH, Level.MEDIUM, Level.HIGH);

    @Autowired
    Forum forum;

    @Autowired
    World world;

    @Autowired
    Themes themes;

    @Autowired
    CurationEntries entries;

    @Autowired
    AssessTheme assessTheme;

    @Autowired
    MergeThemes mergeThemes;

    @Autowired
    UndoAct undoAct;

    @Autowired
    WebTestClient client;

    @Test
    void aMemberDescribesTheProblemAndRanksTheThemeInPublic() {
        Forum.ThemedConsultation plan = themed("assessed");
        UUID theme = plan.themes().get(2);
        var awa = new SignedIn(client, "msf");
        assertThat(awa.page("/themes/" + theme)).contains("Le forum n’a pas encore dit quel problème");
        assertThat(page("/themes/" + theme)).doesNotContain("id=\"assessment\"");
        String form = awa.page("/themes/" + theme + "/assessment");

        awa.send("/themes/" + theme + "/problem", form, "seen", "0", "nature", " Rien <b>n’est</b> publié. ");
        awa.send(
                "/themes/" + theme + "/priority",
                form,
                "seen",
                "1",
                "urgency",
                "HIGH",
                "feasibility",
                "LOW",
                "impact",
                "HIGH");

        assertThat(page("/themes/" + theme))
                .contains("Rien &lt;b&gt;n’est&lt;/b&gt; publié.", "Priorité haute", "Faisabilité\u00a0: faible")
                .doesNotContain("msf", "Compléter ou changer");
        assertThat(page("/themes/" + theme + "?lang=en")).contains("High priority", "Feasibility: low");
        assertThat(awa.page("/themes/" + theme + "/history"))
                .contains(
                        "Dire le problème",
                        "Quel est le problème\u00a0?\u00a0: (rien) → Rien &lt;b&gt;n’est&lt;/b&gt; publié.",
                        "Urgence\u00a0: (rien) → forte");
        String sorted = page("/themes/of/assessed?sort=priority");
        assertThat(sorted).contains("le niveau du milieu des trois");
        assertThat(sorted.indexOf("Thème 2")).isLessThan(sorted.indexOf("Thème 0"));
        String bySize = page("/themes/of/assessed");
        assertThat(bySize.indexOf("Thème 2")).isGreaterThan(bySize.indexOf("Thème 0"));
        client.get()
                .uri("/api/themes?consultation=assessed&sort=priority")
                .exchange()
                .expectBody()
                .jsonPath("$[0].id")
                .isEqualTo(theme.toString())
                .jsonPath("$[0].priority.overall")
                .isEqualTo("HIGH")
                .jsonPath("$[0].problem.nature")
                .isEqualTo("Rien <b>n’est</b> publié.")
                .jsonPath("$[1].priority")
                .doesNotExist();
        eventually(() -> assertThat(world.published("themes", "assessed"))
                .map(event -> String.valueOf(event.body().get("priority")))
                .anySatisfy(priority -> assertThat(priority).contains("feasibility=LOW", "overall=HIGH")));
        assertThat(world.published("themes", "assessed").toString())
                .contains("nature=Rien <b>n’est</b> publié.")
                .doesNotContain("msf");
    }

    @Test
    void eachActIsUndoneSeparatelyUnlessALaterOneConflicts() {
        Forum.ThemedConsultation plan = themed("unassessed");
        UUID id = plan.themes().getFirst();
        CurationEntry act = assessTheme.stateProblem(AWA, id, 0, PROBLEM);
        assessTheme.prioritise(BOUBA, id, 1, URGENT);

        undoAct.undo(AWA, act.id());
        assertThat(theme(id).problem()).isNull();
        assertThat(theme(id).priority()).as("the other act is in force").isEqualTo(URGENT);

        undoAct.undo(AWA, entries.history("unassessed").newestFirst().getFirst().id());
        assertThat(theme(id).problem()).as("the undo is undone").isEqualTo(PROBLEM);

        assessTheme.stateProblem(BOUBA, id, 4, new Problem("Autre chose.", null, null, null));
        assertThatThrownBy(() -> undoAct.undo(AWA, act.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("act-barred"));
        assertThat(entries.history("unassessed").newestFirst())
                .extracting(CurationEntry::act)
                .containsExactly(
                        CurationAction.STATE_PROBLEM,
                        CurationAction.UNDO,
                        CurationAction.UNDO,
                        CurationAction.PRIORITISE,
                        CurationAction.STATE_PROBLEM);
    }

    @Test
    void theSecondOfTwoMembersIsToldAndKeepsTheirInput() {
        Forum.ThemedConsultation plan = themed("two-assess");
        UUID theme = plan.themes().getFirst();
        var bouba = new SignedIn(client, "msf");
        String form = bouba.page("/themes/" + theme + "/assessment");
        assessTheme.stateProblem(AWA, theme, 0, PROBLEM);

        var late = bouba.send("/themes/" + theme + "/problem", form, "seen", "0", "nature", "Ma réponse");
        assertThat(late.getStatus()).isEqualTo(HttpStatusCode.valueOf(409));
        assertThat(late.getResponseBody())
                .contains("Quel est le problème\u00a0?\u00a0: (rien) → Rien n’est publié.", ">Ma réponse</textarea>")
                .contains("name=\"seen\" value=\"1\"");
        assertThat(theme(theme).problem()).isEqualTo(PROBLEM);
        assertThatThrownBy(() -> assessTheme.prioritise(BOUBA, theme, 0, URGENT))
                .isInstanceOf(ChangedMeanwhile.class);

        String tooLong = "x".repeat(2_001);
        var wrong =
                bouba.send("/themes/" + theme + "/problem", form, "seen", "1", "causes", tooLong, "nature", "Garder");
        assertThat(wrong.getStatus()).isEqualTo(HttpStatusCode.valueOf(422));
        assertThat(wrong.getResponseBody())
                .contains("id=\"causes-error\"", "caractères\u00a0: il y en a", tooLong, ">Garder</textarea>");
        var unknown = bouba.send("/themes/" + theme + "/priority", form, "seen", "1", "urgency", "EXTREME");
        assertThat(unknown.getResponseBody()).contains("id=\"urgency-error\"");
        assertThat(theme(theme).priority()).isNull();
    }

    @Test
    void aMergedThemeKeepsItsProblem() {
        Forum.ThemedConsultation plan = themed("merged-problem");
        UUID source = plan.themes().getFirst();
        assessTheme.stateProblem(AWA, source, 0, PROBLEM);
        mergeThemes.merge(AWA, source, plan.themes().get(1), 1, "Les deux disent la même chose.");

        assertThat(page("/themes/" + source)).contains("Rien n’est publié.");
        undoAct.undo(
                AWA, entries.history("merged-problem").newestFirst().getFirst().id());
        assertThat(theme(source).problem()).isEqualTo(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource({"observer,403", "facilitator,403", "secretariat,403", "msf,200"})
    void onlyTheForumAssesses(String account, int status) {
        UUID theme = themed("assess-" + account).themes().getFirst();
        for (var body : List.of("{\"nature\": \"N\", \"seen\": 0}", "{\"urgency\": \"LOW\", \"seen\": 1}")) {
            client.put()
                    .uri("/api/themes/" + theme + (body.contains("nature") ? "/problem" : "/priority"))
                    .headers(headers -> headers.setBasicAuth(account, Accounts.PASSWORD))
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(status);
        }
        client.get()
                .uri("/themes/" + theme + "/assessment")
                .headers(headers -> headers.setBasicAuth(account, Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    private Forum.ThemedConsultation themed(String slug) {
        return forum.themed(slug, Voices.all().subList(0, 30), 3);
    }

    private Theme theme(UUID id) {
        return themes.of(id).orElseThrow();
    }

    private String page(String address) {
        return Objects.requireNonNull(client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
