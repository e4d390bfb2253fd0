package org.palabre.synthesis.curation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palabre.platform.testing.Accounts;
import org.palabre.synthesis.contribution.Filter;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.testing.Forum;
import org.palabre.synthesis.testing.SignedIn;
import org.palabre.synthesis.testing.SynthesisTest;
import org.palabre.synthesis.testing.Voices;
import org.palabre.synthesis.theme.Themes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

@SynthesisTest
class CurationPagesTest {

    private static final String REASON = "Les deux disent la même chose.";

    @Autowired
    Forum forum;

    @Autowired
    Themes themes;

    @Autowired
    GroupedContributions contributions;

    @Autowired
    CurationEntries entries;

    @Autowired
    WebTestClient client;

    @Test
    void aMemberRenamesMergesAndUndoesWithoutScripts() {
        Forum.ThemedConsultation plan = themed("afternoon");
        var awa = new SignedIn(client, "msf");
        UUID first = plan.themes().get(0);
        UUID second = plan.themes().get(1);
        String page = awa.page("/themes/" + first);
        assertThat(page).contains("Nommer et décrire", "Fusionner", "Scinder", "name=\"contributions\"");

        var renamed =
                awa.send(act(first, "words"), page, "seen", "0", "label", "Accès à l’eau", "note", "Les forages.");
        assertThat(renamed.getStatus().is3xxRedirection()).isTrue();
        assertThat(awa.page("/themes/" + first))
                .contains("Accès à l’eau", "Les forages.", "Nom trouvé par la machine : « Thème 0 »");

        awa.send(act(first, "merge"), page, "seen", "1", "into", second.toString(), "reason", REASON);
        assertThat(client.get()
                        .uri("/themes/" + first)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("Thème 1", "/themes/" + second)
                .doesNotContain("Rétablir");
        client.get()
                .uri("/api/themes/" + first)
                .exchange()
                .expectBody()
                .jsonPath("$.ledTo")
                .isEqualTo(second.toString());

        String history = awa.page("/themes/" + first + "/history");
        assertThat(history).contains("Thème 0 → Accès à l’eau", "Accès à l’eau conduit à Thème 1", REASON, "msf");
        UUID merge = entries.history("afternoon").newestFirst().getFirst().id();
        awa.send("/themes/acts/" + merge + "/undo", history, "theme", first.toString());
        assertThat(awa.page("/themes/of/afternoon/history")).contains("Annule le n° 2", "Annulé");
        assertThat(contributions.countUnder(first, Filter.NONE)).isPositive();
    }

    @Test
    void inputIsKeptOnErrorsAndConflicts() {
        Forum.ThemedConsultation plan = themed("typed");
        var awa = new SignedIn(client, "msf");
        UUID theme = plan.themes().getFirst();
        String page = awa.page("/themes/" + theme);

        var wrong = awa.send(act(theme, "words"), page, "act", "words", "seen", "0", "label", "ab", "note", "Ma note");
        assertThat(wrong.getStatus()).isEqualTo(HttpStatusCode.valueOf(422));
        assertThat(wrong.getResponseBody()).contains("Écrivez au moins 3 caractères", "value=\"ab\"", "Ma note");

        awa.send(act(theme, "words"), page, "act", "words", "seen", "0", "label", "Par Awa");
        var late = awa.send(act(theme, "words"), page, "act", "words", "seen", "0", "label", "Par Bouba");
        assertThat(late.getStatus()).isEqualTo(HttpStatusCode.valueOf(409));
        assertThat(late.getResponseBody())
                .contains("Thème 0 → Par Awa", "value=\"Par Bouba\"", "name=\"seen\" value=\"1\"");

        var noReason = awa.send(
                act(theme, "merge"),
                page,
                "act",
                "merge",
                "seen",
                "1",
                "into",
                plan.themes().get(1).toString());
        assertThat(noReason.getStatus()).isEqualTo(HttpStatusCode.valueOf(422));
        assertThat(noReason.getResponseBody())
                .contains("Ce champ est nécessaire.", "merge-reason-error")
                .doesNotContain("C’est fait.");
        assertThat(themes.of(theme).orElseThrow().label()).isEqualTo("Par Awa");
    }

    @Test
    void pickedContributionsAreMovedPinnedAndSplit() {
        Forum.ThemedConsultation plan = themed("ticked");
        var awa = new SignedIn(client, "msf");
        UUID theme = plan.themes().getFirst();
        String page = awa.page("/themes/" + theme);
        Iterator<UUID> under = contributions.under(theme).keySet().iterator();
        String one = under.next().toString();
        String other = under.next().toString();

        var moved = awa.send(
                act(theme, "moves"),
                page,
                "act",
                "moves",
                "seen",
                "0",
                "contributions",
                one,
                "to",
                plan.themes().get(1).toString());
        assertThat(moved.getStatus().is3xxRedirection()).isTrue();
        awa.send(act(theme, "pins"), page, "act", "moves", "seen", "1", "contributions", other);
        assertThat(awa.page("/themes/" + theme)).contains("épinglée").doesNotContain("c-" + one);
        var split = awa.send(
                act(theme, "split"),
                page,
                "act",
                "moves",
                "by",
                "contributions",
                "seen",
                "2",
                "contributions",
                other,
                "label",
                "À part",
                "reason",
                REASON);
        assertThat(awa.page(Objects.requireNonNull(split.getResponseHeaders().getLocation())
                        .toString()))
                .contains("À part", "c-" + other);
        var none = awa.send(act(theme, "moves"), page, "act", "moves", "seen", "3", "to", "none");
        assertThat(none.getStatus()).isEqualTo(HttpStatusCode.valueOf(422));
        assertThat(none.getResponseBody()).contains("Cochez au moins une contribution.");
    }

    @ParameterizedTest
    @CsvSource({"observer,403,200", "facilitator,403,403", "secretariat,403,200", "msf,200,200"})
    void onlyTheForumCuratesAndOnlyMembersReadTheHistory(String account, int acts, int reads) {
        Forum.ThemedConsultation plan = themed("roles-" + account);
        UUID theme = plan.themes().getFirst();

        assertThat(api(account, "/api/themes/" + theme + "/acts/selection", "{\"seen\": 0}")
                        .getStatus()
                        .value())
                .isEqualTo(acts);
        client.get()
                .uri("/api/themes/" + theme + "/history")
                .headers(headers -> headers.setBasicAuth(account, Accounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isEqualTo(reads);
        if (!account.equals("msf")) {
            assertThat(new SignedIn(client, account).page("/themes/" + theme)).doesNotContain("id=\"work\"");
        }
    }

    @Test
    void actsRequireSignInAndACsrfToken() {
        Forum.ThemedConsultation plan = themed("asked");
        UUID theme = plan.themes().getFirst();
        client.post()
                .uri("/api/themes/" + theme + "/acts/selection")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"seen\": 0}")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        client.post()
                .uri(act(theme, "selection"))
                .headers(headers -> headers.setBasicAuth("msf", Accounts.PASSWORD))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("seen=0")
                .exchange()
                .expectStatus()
                .isForbidden();
        client.get()
                .uri("/themes/" + theme + "/history")
                .exchange()
                .expectStatus()
                .is3xxRedirection();
        assertThat(entries.last("asked")).isZero();
    }

    @Test
    void theApiCuratesToo() {
        Forum.ThemedConsultation plan = themed("machines");
        UUID theme = plan.themes().getFirst();
        String acts = "/api/themes/" + theme + "/acts/";

        assertThat(api("msf", acts + "words", "{\"label\": \"Par une machine\"}")
                        .getStatus()
                        .value())
                .as("the last seen act is missing")
                .isEqualTo(422);
        assertThat(api("msf", acts + "words", "{\"label\": \"Par une machine\", \"seen\": 0}")
                        .getResponseBody())
                .contains("Thème 0 → Par une machine");
        assertThat(api("msf", acts + "words", "{\"label\": \"Trop tard\", \"seen\": 0}")
                        .getStatus()
                        .value())
                .isEqualTo(409);
        assertThat(api("msf", acts + "nonsense", "{\"seen\": 1}").getStatus().value())
                .isEqualTo(404);
        String one = contributions.under(theme).keySet().iterator().next().toString();
        assertThat(api(
                                "msf",
                                "/api/themes/acts/moves?consultation=machines",
                                "{\"contributions\": [\"" + one + "\"], \"to\": \"none\", \"seen\": 1}")
                        .getResponseBody())
                .contains("Par une machine → sans thème");
        UUID last = entries.history("machines").newestFirst().getFirst().id();
        assertThat(api("msf", "/api/themes/history/" + last + "/undo", "")
                        .getStatus()
                        .value())
                .isEqualTo(200);
        assertThat(api("msf", "/api/themes/history/" + last + "/undo", "")
                        .getStatus()
                        .value())
                .isEqualTo(409);
        client.get()
                .uri("/api/themes/history?consultation=machines")
                .headers(headers -> headers.setBasicAuth("observer", Accounts.PASSWORD))
                .exchange()
                .expectBody()
                .jsonPath("$.last")
                .isEqualTo(3)
                .jsonPath("$.acts[0].undoes")
                .isEqualTo(2);
    }

    @Test
    void aSplitByWordsIsPreviewedFirst() {
        Forum.ThemedConsultation plan = themed("previewed");
        var awa = new SignedIn(client, "msf");
        UUID theme = plan.themes().getFirst();
        String page = awa.page("/themes/" + theme);
        long matches = contributions.under(theme).values().stream()
                .filter(one -> one.content().text().contains("médicaments"))
                .count();
        assertThat(matches).isBetween(1L, (long) contributions.under(theme).size() - 1);
        String[] fields = {
            "act", "split", "by", "words", "words", "MEDICAMENTS", "seen", "0", "label", "À part", "reason", REASON
        };

        var preview = awa.send(act(theme, "split"), page, fields);

        assertThat(preview.getStatus()).isEqualTo(HttpStatusCode.valueOf(200));
        assertThat(preview.getResponseBody())
                .contains(matches + " contributions partiraient, qui contiennent «\u00a0MEDICAMENTS\u00a0».")
                .contains("name=\"previewed\" value=\"MEDICAMENTS\"", "value=\"À part\"", REASON)
                .contains("Oui, détacher ces " + matches + " contributions");
        assertThat(entries.last("previewed")).as("nothing changed").isZero();

        String[] confirmed = Arrays.copyOf(fields, fields.length + 2);
        confirmed[fields.length] = "previewed";
        confirmed[fields.length + 1] = "autre chose";
        assertThat(awa.send(act(theme, "split"), page, confirmed).getResponseBody())
                .as("other words were previewed")
                .contains("partiraient");
        confirmed[fields.length + 1] = "MEDICAMENTS";
        assertThat(awa.send(act(theme, "split"), page, confirmed).getStatus().is3xxRedirection())
                .isTrue();
        assertThat(entries.last("previewed")).isEqualTo(1);
        assertThat(themes.live("previewed")).hasSize(4);
    }

    @Test
    void theProposalPageSaysThatNoProposalWaits() {
        themed("calm");
        assertThat(new SignedIn(client, "msf").page("/themes/of/calm/proposal"))
                .contains("Aucune proposition n’attend de réponse.");
    }

    private EntityExchangeResult<String> api(String account, String address, String body) {
        return client.post()
                .uri(address)
                .headers(headers -> headers.setBasicAuth(account, Accounts.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static String act(UUID theme, String act) {
        return "/themes/" + theme + "/acts/" + act;
    }

    private Forum.ThemedConsultation themed(String slug) {
        return forum.themed(slug, Voices.all().subList(0, 30), 3);
    }
}
