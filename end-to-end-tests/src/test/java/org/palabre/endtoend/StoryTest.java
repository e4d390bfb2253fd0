package org.palabre.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From the draft of a consultation to the published answer, in a browser with and without scripts. */
class StoryTest {

    private static final String SLUG = "plan-action-4";
    private static final String[] SUBJECTS = {
        "Publier chaque trimestre les dépenses et les médicaments du centre de santé, secteur ",
        "Réparer le forage et nommer un comité de gestion du point d’eau, quartier ",
        "Former les enseignants et ouvrir une cantine dans l’école primaire, village "
    };
    private static final String MINE =
            "Afficher les dépenses et les médicaments du centre de santé devant la porte. <b>Merci</b>";

    @TempDir
    Path data;

    private boolean scripts;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aContributorReadsTheReasonedAnswer(boolean withScripts) throws IOException {
        scripts = withScripts;
        try (PalabreProcess palabre = PalabreProcess.start(data);
                Browser browser = Browser.open(
                        palabre.address(), scripts, "screenshots/" + (scripts ? "scripts-on" : "scripts-off"))) {
            var api = new Api(palabre.address());
            signIn(browser, PalabreProcess.SECRETARIAT, PalabreProcess.PASSWORD);
            planAndAnnounce(browser);
            String forum = openAccount(browser, "forum", "MSF", null);
            String facilitator = openAccount(browser, "dori", "FACILITATOR", "sahel");
            signOut(browser);

            String code = contribute(browser);
            contributeMore(api);

            signIn(browser, "dori", facilitator);
            holdWorkshop(browser);
            signOut(browser);

            awaitThemes(api);
            readThemes(browser);

            signIn(browser, PalabreProcess.SECRETARIAT, PalabreProcess.PASSWORD);
            browser.go("/consultations/" + SLUG);
            press(browser, "Clore maintenant");
            signOut(browser);

            signIn(browser, "forum", forum);
            describeTheme(browser, api);
            decideOnEverything(browser, api, forum);
            signOut(browser);

            signIn(browser, PalabreProcess.SECRETARIAT, PalabreProcess.PASSWORD);
            approveEverything(browser, api);
            publish(browser);
            signOut(browser);

            readTheAnswer(browser, code);
        }
    }

    private void planAndAnnounce(Browser browser) {
        Page page = browser.go("/consultations/new");
        capture(browser, "planning");
        page.getByLabel("Adresse").fill(SLUG);
        page.getByLabel("Titre, en français").fill("Quatrième plan d’action national");
        page.getByLabel("Question posée au public, en français").fill("Que doit contenir le quatrième plan ?");
        page.getByLabel("Description, en français").fill("Dites ce qui devrait changer dans votre commune.");
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        page.getByLabel("Ouverture").fill(now.minusMinutes(5).toString().substring(0, 16));
        page.getByLabel("Clôture").fill(now.plusDays(20).toString().substring(0, 16));
        page.getByLabel("Séances régionales").fill("sahel; Dori; " + now.toLocalDate());
        press(browser, "Enregistrer");

        press(browser, "Annoncer au public");
        assertThat(page.locator("main").innerText()).contains("au moins deux semaines");
        page.getByLabel("Raison publique").fill("Calendrier fixé par décret");
        press(browser, "Annoncer au public");
        assertThat(page.locator("main").innerText()).contains("Ouverte jusqu’au");
    }

    private String openAccount(Browser browser, String name, String role, @Nullable String region) {
        Page page = browser.go("/accounts");
        page.getByLabel("Compte", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.locator("input[name=roles][value=" + role + "]").check();
        if (region != null) {
            page.locator("input[name=regions][value=" + region + "]").check();
        }
        press(browser, "Ouvrir le compte");
        String password = page.locator(".code").innerText().strip();
        capture(browser, "accounts");
        return password;
    }

    private String contribute(Browser browser) {
        Page page = browser.go("/");
        capture(browser, "home");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Contribuer"))
                .first()
                .click();
        page.getByLabel("Votre proposition").fill("Trop court");
        press(browser, "Envoyer");
        assertThat(page.locator("main").innerText()).contains("il en manque");
        assertThat(page.getByLabel("Votre proposition").inputValue()).isEqualTo("Trop court");
        capture(browser, "contribute");
        page.getByLabel("Votre proposition").fill(MINE);
        page.getByLabel("Votre région").selectOption("sahel");
        press(browser, "Envoyer");
        assertThat(page.locator("h1").innerText()).contains("enregistrée");
        capture(browser, "receipt");
        return page.locator(".code").innerText().strip();
    }

    private static void contributeMore(Api api) throws IOException {
        for (int number = 1; number <= 36; number++) {
            String text = SUBJECTS[number % SUBJECTS.length] + number;
            Api.expect(201, api.contribute(SLUG, UUID.randomUUID(), Map.of("text", text, "region", "centre")));
        }
    }

    private void holdWorkshop(Browser browser) {
        Page page = browser.go("/workshops/new");
        page.getByLabel("Lieu").fill("Dori");
        page.locator("#date")
                .fill(LocalDateTime.now(ZoneOffset.UTC).toLocalDate().toString());
        page.locator("#total").fill("42");
        page.locator("#women").fill("19");
        press(browser, "Enregistrer l’atelier");
        String notes = """
                contribution
                Que le comité de gestion du centre de santé rende compte des médicaments
                Réparer le forage du marché et former le comité du point d’eau
                Réparer le forage du marché et former le comité du point d’eau, dit une seconde fois
                """;
        page.locator("#file")
                .setInputFiles(new FilePayload("atelier.csv", "text/csv", notes.getBytes(StandardCharsets.UTF_8)));
        press(browser, "Envoyer les notes");
        capture(browser, "workshop-review");
        page.locator("input[name=discard-3]").check();
        press(browser, "Enregistrer");
        page.locator("button[name=move][value=send]").click();
        capture(browser, "workshop-submitted");
        browser.go("/consultations/" + SLUG);
        capture(browser, "consultation");
        browser.go("/consultations/" + SLUG + "/contributions");
        capture(browser, "contributions");
        assertThat(page.locator("main").innerText()).contains("atelier de Dori").contains("39 contributions");
    }

    private static void awaitThemes(Api api) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    int grouped = 0;
                    for (JsonNode theme :
                            api.get("/api/themes?consultation=" + SLUG).json()) {
                        grouped += theme.get("size").asInt();
                    }
                    int unthemed = api.get("/api/themes/unthemed?consultation=" + SLUG)
                            .json()
                            .size();
                    return grouped > 0 && grouped + unthemed == 39;
                });
    }

    private void readThemes(Browser browser) {
        Page page = browser.go("/themes?consultation=" + SLUG);
        capture(browser, "themes");
        page.locator("main h2 a, main h3 a").first().click();
        capture(browser, "theme");
        assertThat(page.locator("main").innerText()).contains("centre");
    }

    /** Describes the problem and priority of a theme and adds a note. */
    private void describeTheme(Browser browser, Api api) throws IOException {
        String theme = "/themes/"
                + api.get("/api/themes?consultation=" + SLUG)
                        .json()
                        .get(0)
                        .get("id")
                        .asString();
        Page page = browser.go(theme + "/assessment");
        page.getByLabel("Quel est le problème ?").fill("Personne ne sait ce que reçoit chaque centre.");
        press(browser, "Enregistrer les réponses");
        assertThat(page.locator("main").innerText()).contains("Personne ne sait ce que reçoit chaque centre.");
        browser.go(theme + "/assessment");
        capture(browser, "assessment");
        page.getByLabel("Urgence").selectOption("HIGH");
        page.getByLabel("Faisabilité").selectOption("LOW");
        page.getByLabel("Impact").selectOption("HIGH");
        press(browser, "Enregistrer la priorité");
        assertThat(page.locator("main").innerText()).contains("Priorité haute");
        browser.go(theme + "/notes");
        page.getByLabel("Votre note").fill("Demander les comptes de 2020 au ministère.");
        press(browser, "Ajouter");
        assertThat(page.locator("main").innerText()).contains("Demander les comptes de 2020", "forum");
        capture(browser, "notes");
        browser.go("/themes/of/" + SLUG + "?sort=priority");
        capture(browser, "themes-by-priority");
        browser.go("/themes/of/" + SLUG + "/regions");
        capture(browser, "themes-by-region");
        browser.assertTablesFitOnDesktop("themes-by-region");
        browser.go("/themes/of/" + SLUG + "/map");
        capture(browser, "theme-map");
        page.locator(".map a:visible").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/themes/*-*");
        browser.go(theme + "/print");
        capture(browser, "theme-for-print");
    }

    private void decideOnEverything(Browser browser, Api api, String forum) throws IOException {
        Page page = browser.go("/decisions/of/" + SLUG);
        capture(browser, "decisions");
        boolean first = true;
        for (JsonNode theme : api.get("/api/themes?consultation=" + SLUG).json()) {
            if (first) {
                browser.go("/decisions/on/themes/" + theme.get("id").asString());
                press(browser, "Enregistrer le projet");
                page.locator("input[name=outcome][value=AMENDMENT]").check();
                for (String field : new String[] {"considered", "influence", "reasons", "furtherUse"}) {
                    page.locator("#" + field)
                            .fill("Le groupe de travail a repris cette idée, chaque semestre. " + field);
                }
                capture(browser, "decide");
                press(browser, "Enregistrer le projet");
                first = false;
            } else {
                decide(api, forum, Map.of("theme", theme.get("id").asString()));
            }
        }
        for (JsonNode alone :
                api.get("/api/themes/unthemed?consultation=" + SLUG).json()) {
            decide(
                    api,
                    forum,
                    Map.of("contribution", alone.get("contributionId").asString()));
        }
    }

    private static void decide(Api api, String forum, Map<String, String> target) throws IOException {
        var response = api.postAs(
                "forum",
                forum,
                "/api/decisions",
                Map.of(
                        "target", target,
                        "outcome", "INCLUSION",
                        "considered", "Le groupe de travail l’a examinée en octobre.",
                        "influence", "L’engagement 4 en tient compte.",
                        "reasons", "Reprise, parce que les moyens existent.",
                        "furtherUse", "Sera revue au bilan de mi-parcours."));
        assertThat(Set.of(200, 201)).as(response.body()).contains(response.status());
    }

    /** Approves the first decision on its page, the others through the API. */
    private static void approveEverything(Browser browser, Api api) throws IOException {
        Page page = browser.go("/decisions/of/" + SLUG);
        page.locator("main a[href*='/decisions/on/themes/']").first().click();
        page.locator("form[action$='/approval'] button").click();
        var decisions =
                api.getAs(PalabreProcess.SECRETARIAT, PalabreProcess.PASSWORD, "/api/decisions?consultation=" + SLUG);
        for (JsonNode decision : decisions.json()) {
            if (decision.get("state").asString().equals("DRAFT")) {
                Api.expect(
                        200,
                        api.postAsSecretariat(
                                "/api/decisions/" + decision.get("id").asString() + "/approval", Map.of()));
            }
        }
        browser.go("/decisions/of/" + SLUG);
        assertThat(page.locator("main").innerText()).contains("39 contributions sur 39");
    }

    private void publish(Browser browser) {
        Page page = browser.go("/decisions/of/" + SLUG + "/response");
        capture(browser, "publish");
        page.locator("form[action$='/response'] button").click();
    }

    private void readTheAnswer(Browser browser, String code) {
        Page page = browser.go("/receipts");
        page.getByLabel("Code de suivi").fill(code.toLowerCase(Locale.ROOT));
        press(browser, "Voir où elle en est");
        String address = page.url();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    page.navigate(address);
                    return page.locator("main").innerText().contains("Au-delà de ce plan");
                });
        capture(browser, "receipt-answered");
        assertThat(page.locator("main").innerText()).contains("<b>Merci</b>");
        browser.go("/responses/" + SLUG);
        capture(browser, "response");
        browser.go("/responses/" + SLUG + "?lang=en");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    private static void signIn(Browser browser, String name, String password) {
        Page page = browser.go("/sign-in?lang=fr");
        page.getByLabel("Compte").fill(name);
        page.getByLabel("Mot de passe").fill(password);
        press(browser, "Se connecter");
        assertThat(page.locator("header").innerText()).contains("Se déconnecter");
    }

    private static void signOut(Browser browser) {
        press(browser, "Se déconnecter");
        browser.go("/accounts");
        assertThat(browser.page().url()).contains("/sign-in");
    }

    /** Presses a button with the keyboard. */
    private static void press(Browser browser, String button) {
        browser.page()
                .locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .press("Enter");
    }

    private void capture(Browser browser, String name) {
        browser.capture(name);
        if (scripts) {
            browser.assertAccessible(name);
        }
    }
}
