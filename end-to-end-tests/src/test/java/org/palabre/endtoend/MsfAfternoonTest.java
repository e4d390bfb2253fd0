package org.palabre.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A member of the forum reviews contributions with the keyboard, then without scripts: the 534 comments of
 * {@code mel-comments.tsv} if present, else generated contributions.
 */
class MsfAfternoonTest {

    private static final String SLUG = "afternoon";
    private static final String FILE = "mel-comments.tsv";
    /** Number of concurrent event streams of one member. */
    private static final int LIVE_TABS = 4;

    private static final String REVIEW = "/themes/of/" + SLUG + "/review";
    private static final String WHY = "Les deux parlent de la même chose.";
    private static final String[] SUBJECTS = {
        "Publier chaque trimestre les dépenses et les médicaments du centre de santé, secteur ",
        "Réparer le forage et nommer un comité de gestion du point d’eau, quartier ",
        "Former les enseignants et ouvrir une cantine dans l’école primaire, village ",
        "Baisser les impôts des petits commerçants et dire où va l’argent, marché "
    };

    @TempDir
    Path data;

    private boolean scripts;

    @Test
    void aMemberReviewsByKeyboardAndThenWithoutScripts() throws IOException, InterruptedException {
        try (PalabreProcess palabre = PalabreProcess.start(data)) {
            var api = new Api(palabre.address());
            api.openConsultation(SLUG);
            String password = openAccount(api);
            importContributions(api, palabre.address());
            awaitThemes(api);
            scripts = true;
            try (Browser browser = Browser.open(palabre.address(), true, "screenshots/afternoon-scripts-on")) {
                signIn(browser, password);
                readByKeyboard(browser, api);
                searchAndFilter(browser);
                curate(browser);
                receiveUpdates(browser, api);
            }
            scripts = false;
            try (Browser browser = Browser.open(palabre.address(), false, "screenshots/afternoon-scripts-off")) {
                signIn(browser, password);
                withoutScripts(browser, api);
            }
        }
    }

    private static String openAccount(Api api) throws IOException {
        var opened = api.postAsSecretariat("/api/accounts", Map.of("name", "forum", "roles", List.of("MSF")));
        Api.expect(201, opened);
        return opened.json().get("password").asString();
    }

    private void importContributions(Api api, String address) throws IOException, InterruptedException {
        Path file = Path.of(System.getProperty("data", "../../shared/data"))
                .resolve(FILE)
                .toAbsolutePath()
                .normalize();
        if (Files.isRegularFile(file)) {
            Path copy = Files.copy(file, data.resolveSibling(FILE));
            assertThat(ImportRun.of(copy, SLUG, address).summary()).contains("contributions are in");
            Files.delete(copy);
            return;
        }
        System.err.println(file + " is not there, so this afternoon is spent on made-up contributions;"
                + " -Ddata=FOLDER points to the folder that holds it");
        for (int number = 0; number < 120; number++) {
            String text = SUBJECTS[number % SUBJECTS.length] + number;
            String region = number % 3 == 0 ? "sahel" : "centre";
            Api.expect(201, api.contribute(SLUG, UUID.randomUUID(), Map.of("text", text, "region", region)));
        }
    }

    private static void awaitThemes(Api api) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    int all = api.get("/api/consultations/" + SLUG)
                            .json()
                            .get("contributions")
                            .asInt();
                    JsonNode results = api.get("/api/themes/search?consultation=" + SLUG + "&size=1")
                            .json();
                    return results.get("total").asInt() == all
                            && themes(api).size() >= 3
                            && themes(api)
                                    .valueStream()
                                    .noneMatch(
                                            theme -> theme.path("provisional").asInt(0) > 0);
                });
    }

    private static JsonNode themes(Api api) throws IOException {
        return api.get("/api/themes?consultation=" + SLUG).json();
    }

    private void readByKeyboard(Browser browser, Api api) throws IOException {
        String second = themes(api).get(1).get("id").asString();
        Page page = browser.go(REVIEW);
        capture(browser, "review-all");
        page.keyboard().press("n");
        page.waitForURL("**/review?theme=*");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(focused(page)).isEqualTo(page.locator(".read").first().getAttribute("id"));
        page.keyboard().press("x");
        assertThat(page.locator(".read input:checked").count()).isEqualTo(1);
        page.keyboard().press("?");
        assertThat(page.locator("#keys").getAttribute("open")).isNotNull();
        capture(browser, "review-keys");
        String first = page.locator(".read").first().getAttribute("id");
        page.keyboard().press("j");
        page.keyboard().press("m");
        assertThat(focused(page)).isEqualTo("moves-to");
        page.locator("#moves-to").selectOption(second);
        press(browser, "Déplacer");
        assertThat(page.locator("#done").innerText()).contains("Déplacer");
        assertThat(page.locator("#" + first).count()).as("moved").isZero();
        capture(browser, "review-moved");
        page.keyboard().press("u");
        page.waitForCondition(() -> page.locator("#done").innerText().contains("N°\u00a02"));
        assertThat(isUnder(api, themeIn(page), first)).as("moved back").isTrue();
        page.keyboard().press("j");
        page.keyboard().press("p");
        page.waitForCondition(() -> page.locator("#done").innerText().contains("N°\u00a03"));
        keysCanBeTurnedOff(page);
    }

    private static void keysCanBeTurnedOff(Page page) {
        page.locator("#keys summary").click();
        page.locator("#keys-on").uncheck();
        String before = focused(page);
        page.keyboard().press("j");
        assertThat(focused(page)).isEqualTo(before);
        page.locator("#keys-on").check();
        page.keyboard().press("j");
        assertThat(focused(page)).startsWith("c-");
        page.keyboard().press("/");
        page.keyboard().type("jkx?");
        assertThat(page.locator("#q").inputValue())
                .as("keys are input in a text field")
                .isEqualTo("jkx?");
    }

    private void searchAndFilter(Browser browser) {
        Page page = browser.go(REVIEW + "?q=impot");
        assertThat(page.locator("mark").allInnerTexts().stream().map(String::toLowerCase))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).containsPattern("imp[oô]t"));
        capture(browser, "review-search");
        browser.go(REVIEW + "?q=impot&language=en");
        assertThat(page.locator(".empty").innerText()).contains("Aucune contribution ne correspond");
        capture(browser, "review-empty");
        page.locator(".empty a").last().click();
        assertThat(page.url()).doesNotContain("language=en");
        assertThat(page.locator(".read").count()).isPositive();
    }

    private void curate(Browser browser) {
        Page page = browser.go(REVIEW);
        page.keyboard().press("n");
        page.waitForURL("**/review?theme=*");
        open(page, "#curate > summary");
        page.locator("#work summary").first().click();
        page.locator("#words-label").fill("Ce que dit l’après-midi");
        capture(browser, "review-work");
        press(browser, "Enregistrer");
        assertThat(page.locator("h2#contributions").innerText()).isEqualTo("Ce que dit l’après-midi");

        String targetTheme = themeIn(page);
        page.locator(".read input[type=checkbox]").first().check();
        open(page, ".tray summary");
        page.locator("#moves-label").fill("À part");
        page.locator("#moves-reason").fill("C’est un autre sujet.");
        press(browser, "En faire un thème");
        assertThat(page.locator("h2#contributions").innerText()).isEqualTo("À part");

        page.keyboard().press("g");
        assertThat(focused(page)).isEqualTo("merge-into");
        page.locator("#merge-into").selectOption(targetTheme);
        page.locator("#merge-reason").fill("Non");
        press(browser, "Fusionner les");
        assertThat(page.locator("#merge-reason").inputValue())
                .as("the input is kept")
                .isEqualTo("Non");
        page.locator("#merge-reason").fill(WHY);
        press(browser, "Fusionner les");
        assertThat(page.locator("h2#contributions").innerText())
                .as("it redirects")
                .isEqualTo("Ce que dit l’après-midi");

        open(page, "#curate > summary");
        press(browser, "retenu");
        assertThat(page.locator("#done").innerText()).contains("Retenir");
        capture(browser, "review-selected");
    }

    private void receiveUpdates(Browser browser, Api api) throws IOException {
        Page page = browser.go(REVIEW);
        page.keyboard().press("j");
        String reading = focused(page);
        Api.expect(
                201,
                api.contribute(
                        SLUG, UUID.randomUUID(), Map.of("text", "Encore une idée qui vient pendant que l’on lit.")));
        Locator news = page.locator("#news:has-text('1 nouvelle contribution')");
        news.waitFor();
        assertThat(focused(page)).as("the focus stays").isEqualTo(reading);
        capture(browser, "review-news");
        news.locator("a").click();
        assertThat(page.locator("main").innerText()).contains("Encore une idée");
        exceedConnectionLimit(page);
    }

    private static void exceedConnectionLimit(Page page) {
        List<Page> tabs = new ArrayList<>();
        for (int i = 0; i < LIVE_TABS; i++) {
            Page tab = page.context().newPage();
            tab.navigate(page.url());
            tabs.add(tab);
        }
        tabs.getLast()
                .locator("#news:has-text('n’annonce pas ce qui est nouveau')")
                .waitFor();
        tabs.forEach(Page::close);
    }

    private void withoutScripts(Browser browser, Api api) throws IOException {
        JsonNode theme = themes(api).get(1);
        Page page = browser.go(REVIEW + "?theme=" + theme.get("id").asString());
        assertThat(page.locator("#keys").isVisible())
                .as("no keyboard shortcuts without scripts")
                .isFalse();
        String moved = page.locator(".read").first().getAttribute("id");
        page.locator(".read input").first().check();
        press(browser, "Déplacer");
        assertThat(page.locator("main").innerText()).contains("Choisissez un thème.");
        assertThat(page.locator(".read input:checked").count())
                .as("the checkbox stays checked")
                .isEqualTo(1);
        page.locator("#moves-to").selectOption("none");
        press(browser, "Déplacer");
        assertThat(page.locator("#" + moved).count()).isZero();
        press(browser, "Annuler");
        assertThat(isUnder(api, theme.get("id").asString(), moved)).isTrue();
        page.locator("#curate > summary").click();
        page.locator("#work summary").first().click();
        page.locator("#words-label").fill("Nommé sans script");
        press(browser, "Enregistrer");
        assertThat(page.locator("h2#contributions").innerText()).isEqualTo("Nommé sans script");
        page.locator("#q").fill("impot");
        press(browser, "Chercher");
        assertThat(page.url()).contains("q=impot").contains("theme=");
        capture(browser, "review-search");
    }

    private static String themeIn(Page page) {
        return page.url().replaceFirst(".*theme=([0-9a-f-]+).*", "$1");
    }

    private static boolean isUnder(Api api, String theme, String article) throws IOException {
        return api.get("/api/themes/" + theme + "/contributions").body().contains(article.substring("c-".length()));
    }

    private static void open(Page page, String summary) {
        Locator details = page.locator(summary).first();
        if (!Boolean.TRUE.equals(details.evaluate("one => one.parentElement.open"))) {
            details.click();
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }

    private static void signIn(Browser browser, String password) {
        Page page = browser.go("/sign-in?lang=fr");
        page.getByLabel("Compte").fill("forum");
        page.getByLabel("Mot de passe").fill(password);
        press(browser, "Se connecter");
        assertThat(page.locator("header").innerText()).contains("Se déconnecter");
    }

    private static void press(Browser browser, String button) {
        browser.page()
                .locator("main button:visible", new Page.LocatorOptions().setHasText(button))
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
