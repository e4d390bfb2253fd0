package org.palabre.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.feedback.testing.Story.awaitAssertion;
import static org.palabre.feedback.testing.Visitor.texts;
import static org.palabre.platform.testing.Accounts.FORUM;
import static org.palabre.platform.testing.Accounts.OBSERVER;
import static org.palabre.platform.testing.Accounts.SECRETARIAT;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palabre.feedback.consultation.Consultation.State;
import org.palabre.feedback.decision.Target;
import org.palabre.feedback.testing.FeedbackTest;
import org.palabre.feedback.testing.Story;
import org.palabre.feedback.testing.Visitor;
import org.palabre.feedback.testing.Visitor.Reply;
import org.palabre.platform.testing.Contract;
import org.springframework.beans.factory.annotation.Autowired;

@FeedbackTest
class PagesTest {

    private static final String MALICIOUS =
            "<script>alert(1)</script> ${7919*7907} #{x} *{y} @{/z} ~{shell} [[${7919*7907}]] __${7919*7907}__ ' + 1 + '";
    private static final String MALICIOUS_ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt; ${7919*7907} #{x} *{y} @{/z}"
            + " ~{shell} [[${7919*7907}]] __${7919*7907}__ &#39; + 1 + &#39;";

    @Autowired
    Story story;

    @Autowired
    Visitor visitor;

    @Test
    void theForumDecidesAndTheSecretariatPublishesOnPages() {
        String slug = story.consultation("on-pages", 1, State.CLOSED);
        UUID theme = story.theme(slug, "Dépenses des centres de santé");
        story.contribution(slug, "Publier les dépenses du centre", "sahel", theme);
        UUID apart = story.contribution(slug, "Fermer le centre de santé", "est", theme);

        assertThat(page(FORUM, "/decisions")).contains("Plan d’action on-pages");
        assertThat(page(FORUM, "/decisions/of/" + slug))
                .contains("0 contribution sur 2 a une décision approuvée")
                .contains("À décider (1)");
        String onTheme = "/decisions/on/themes/" + theme;
        assertThat(page(FORUM, onTheme))
                .contains("Une décision, qui répond à 2 contributions")
                .contains("Publier les dépenses du centre")
                .contains("href=\"/themes/" + theme + "\"");

        Reply recorded = visitor.submit(
                        FORUM, onTheme, onTheme, withVersion(texts("AMENDMENT", "Chaque semestre."), -1))
                .with(303);
        assertThat(recorded.location()).isEqualTo("/decisions/of/on-pages?done=recorded");
        assertThat(page(FORUM, String.valueOf(recorded.location())))
                .contains("La décision est enregistrée")
                .contains("À approuver (1)");
        String onException = "/decisions/on/contributions/" + apart;
        assertThat(page(FORUM, onException)).contains("Sous le thème").contains("Dépenses des centres de santé");
        visitor.submit(FORUM, onException, onException, withVersion(texts("REJECTION", "Contraire au plan."), -1))
                .with(303);

        assertThat(page(FORUM, onTheme)).doesNotContain(">Approuver<");
        assertThat(page(SECRETARIAT, onTheme)).contains(">Approuver<");
        approve(new Target.OfTheme(theme), onTheme);
        approve(new Target.OfContribution(apart), onException);

        String publish = "/decisions/of/" + slug + "/response";
        assertThat(page(FORUM, publish)).doesNotContain(">Publier la réponse<");
        assertThat(page(SECRETARIAT, publish)).contains("2 contributions sur 2 auraient une réponse");
        visitor.submit(SECRETARIAT, publish, publish, Map.of()).with(303);
        awaitAssertion(() -> assertThat(page(SECRETARIAT, publish)).contains("La version 1 a été publiée"));

        assertThat(page(null, "/responses")).contains("Plan d’action on-pages");
        assertThat(page(null, "/responses/" + slug))
                .contains("2 contributions, 1 thème")
                .contains("Chaque semestre.")
                .contains(", dont 1 traitée à part")
                .contains("href=\"/api/responses/on-pages.csv\"")
                .contains("Sahel");
        assertThat(page(null, "/responses/" + slug + "/themes/" + theme))
                .contains("Publier les dépenses du centre")
                .contains("traitée à part");
        assertThat(page(null, "/responses/" + slug + "/contributions")).contains("Fermer le centre de santé");
        assertThat(page(null, "/responses/" + slug + "/contributions/" + apart))
                .contains("Fermer le centre de santé")
                .contains("Par le groupe de travail, le 28 septembre.")
                .contains("L’engagement 4 a été réécrit.")
                .contains("Contraire au plan.")
                .contains("Sera revu à la mi-parcours.");
        assertThat(page(null, "/responses/" + slug + "/contributions/" + apart + "?lang=en"))
                .contains("How it was considered")
                .contains("Action plan on-pages");
    }

    private void approve(Target target, String page) {
        visitor.submit(SECRETARIAT, page, "/decisions/" + target.decision() + "/approval", Map.of("seen", 0))
                .with(303);
    }

    @Test
    void errorsStandBesideTheirFieldsAndTheInputIsKept() {
        String page = themePage("typed");

        Reply reply = visitor.submit(FORUM, page, page, withVersion(texts("REJECTION", "court"), -1))
                .with(422);

        assertThat(reply.body())
                .contains("id=\"reasons-error\"")
                .contains("Écrivez au moins 10 caractères\u00a0: il en manque 5.")
                .contains(">court</textarea>")
                .contains("Sera revu à la mi-parcours.</textarea>")
                .contains("value=\"REJECTION\" required checked=\"checked\"")
                .doesNotContain("id=\"considered-error\"");
    }

    @Test
    void theLoserOfARaceSeesBothDecisionsAndMayReplaceTheOther() {
        String page = themePage("race-on-pages");
        visitor.submit(FORUM, page, page, withVersion(texts("INCLUSION", "Écrit par le premier."), -1))
                .with(303);

        Reply conflict = visitor.submit(
                        SECRETARIAT, page, page, withVersion(texts("REJECTION", "Écrit par le second."), -1))
                .with(409);

        assertThat(conflict.body())
                .contains("Quelqu’un d’autre a enregistré une décision entre-temps")
                .contains("<dd>Écrit par le premier.</dd>")
                .contains(">Écrit par le second.</textarea>")
                .contains("name=\"seen\" value=\"0\"");
        visitor.submit(SECRETARIAT, page, page, withVersion(texts("REJECTION", "Écrit par le second."), 0))
                .with(303);
    }

    @Test
    void aDoubleClickIsNoConflict() {
        String page = themePage("double-click");
        var fields = withVersion(texts("INCLUSION", "Cliqué deux fois."), -1);

        visitor.submit(FORUM, page, page, fields).with(303);
        visitor.submit(FORUM, page, page, fields).with(303);
    }

    @Test
    void anObserverReadsButHasNoForm() {
        String page = themePage("observed");

        assertThat(page(OBSERVER, page)).doesNotContain("<textarea").doesNotContain("Enregistrer le projet");
    }

    @Test
    void aRefusedPublicationNamesTheReasonAndKeepsTheNote() {
        String slug = story.consultation("note-on-pages", 1, State.CLOSED);
        UUID theme = story.theme(slug, "Décidé");
        story.contribution(slug, "Une contribution décidée", "est", theme);
        story.contribution(slug, "Une contribution sans thème", "est", null);
        String publish = "/decisions/of/" + slug + "/response";
        assertThat(page(SECRETARIAT, publish)).contains("Aucune contribution n’a de décision approuvée");
        String onTheme = "/decisions/on/themes/" + theme;
        visitor.submit(FORUM, onTheme, onTheme, withVersion(texts("INCLUSION", "Décidé ainsi."), -1))
                .with(303);
        approve(new Target.OfTheme(theme), onTheme);

        assertThat(visitor.submit(SECRETARIAT, publish, publish, Map.of())
                        .with(409)
                        .body())
                .contains("1 contribution n’a pas de décision approuvée");
        assertThat(visitor.submit(SECRETARIAT, publish, publish, Map.of("note", "Le reste viendra plus tard."))
                        .with(422)
                        .body())
                .contains("La note doit donner le nombre")
                .contains(">Le reste viendra plus tard.</textarea>");
    }

    @Test
    void inputOfCitizensAndMembersIsEscaped() {
        String slug = story.consultation("nasty", 1, State.CLOSED);
        UUID theme = story.theme(slug, MALICIOUS);
        UUID contribution = story.contribution(slug, MALICIOUS, "sahel", theme);
        String onTheme = "/decisions/on/themes/" + theme;
        visitor.submit(FORUM, onTheme, onTheme, withVersion(texts("INCLUSION", MALICIOUS), -1))
                .with(303);
        approve(new Target.OfTheme(theme), onTheme);
        String publish = "/decisions/of/" + slug + "/response";
        visitor.submit(SECRETARIAT, publish, publish, Map.of()).with(303);
        awaitAssertion(() -> assertThat(page(SECRETARIAT, publish)).contains("La version 1 a été publiée"));

        for (String address : new String[] {
            "/decisions/of/" + slug,
            onTheme,
            "/decisions/on/contributions/" + contribution,
            "/responses/" + slug,
            "/responses/" + slug + "/themes/" + theme,
            "/responses/" + slug + "/contributions",
            "/responses/" + slug + "/contributions/" + contribution
        }) {
            assertThat(page(SECRETARIAT, address))
                    .as(address)
                    .contains(MALICIOUS_ESCAPED)
                    .doesNotContain("<script>")
                    .doesNotContain("62615533");
        }
    }

    @Test
    void theDecisionPageShowsTheProblemAndThePriority() {
        String slug = story.consultation("with-problem", 1, State.CLOSED);
        UUID theme = UUID.randomUUID();
        story.send(
                "themes",
                "theme.changed.v1",
                theme.toString(),
                Contract.example("theme.changed.v1")
                        .replaceFirst("(?<=\"theme\": \")[^\"]+", theme.toString())
                        .replaceFirst("(?<=\"consultation\": \")[^\"]+", slug));

        awaitAssertion(() -> assertThat(page(FORUM, "/decisions/on/themes/" + theme))
                .contains("Personne ne sait ce que chaque centre de santé reçoit et dépense.")
                .contains("Priorité haute", "Faisabilité\u00a0: moyenne", "Impact\u00a0: fort")
                .doesNotContain("Quelles en sont les causes profondes\u00a0?"));
        assertThat(page(FORUM, themePage("without-problem"))).doesNotContain("Problème et priorité");
    }

    @Test
    void theServiceServesItsOpenApiDocument() {
        assertThat(visitor.get(null, "/openapi/feedback").with(200).body())
                .contains("\"/api/decisions\"", "\"/api/responses/{slug}\"", "\"/api/responses/{slug}.csv\"");
    }

    @Test
    void anUnpublishedResponseIsNotFound() {
        String slug = story.consultation("not-yet", 1, State.CLOSED);

        visitor.get(null, "/responses/" + slug).with(404);
        visitor.get(null, "/responses/" + slug + "/contributions/" + UUID.randomUUID())
                .with(404);
        assertThat(visitor.get(null, "/api/responses/" + slug).with(404).body())
                .contains("urn:palabre:problem:response-not-published");
        visitor.get(null, "/api/responses/" + slug + ".csv").with(404);
    }

    private String themePage(String slug) {
        story.consultation(slug, 1, State.CLOSED);
        UUID theme = story.theme(slug, "Thème " + slug);
        story.contribution(slug, "Une contribution à " + slug, "est", theme);
        return "/decisions/on/themes/" + theme;
    }

    private static Map<String, Object> withVersion(Map<String, Object> texts, long version) {
        Map<String, Object> fields = new HashMap<>(texts);
        fields.put("seen", version);
        return fields;
    }

    private String page(@Nullable String who, String address) {
        Reply reply = visitor.get(who, address);
        assertThat(reply.status()).as("%s: %s", address, reply.body()).isEqualTo(200);
        return reply.body();
    }
}
