package org.palabre.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chromium as Debian packages it, with every page looked at twice: as a phone and as a desk show it. */
final class Browser implements AutoCloseable {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path CHROMIUM = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("/usr/bin/chromium"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final Path screenshots;

    private Browser(
            Playwright playwright,
            com.microsoft.playwright.Browser chromium,
            BrowserContext context,
            String address,
            Path screenshots) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.context = context;
        this.page = context.newPage();
        this.address = address;
        this.screenshots = screenshots;
    }

    static Browser open(String address, boolean scripts, String screenshots) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setViewportSize(PHONE, 740)
                .setBypassCSP(scripts));
        return new Browser(playwright, chromium, context, address, PalabreProcess.output(screenshots));
    }

    Page page() {
        return page;
    }

    /** Goes to a page of the site. */
    Page go(String path) {
        page.navigate(address + path);
        return page;
    }

    void forgetWhoWeAre() {
        context.clearCookies();
    }

    /** Keeps the page as a phone and as a desk show it; on a phone nothing but tables and menus scrolls sideways. */
    void look(String name) {
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, 740);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(screenshots.resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(PHONE, 740);
    }

    /** At a desk, no table scrolls sideways. */
    void assertTablesFitOnADesk(String name) {
        page.setViewportSize(DESK, 740);
        assertThat(((Number) page.evaluate("Math.max(...[...document.querySelectorAll('.scroll')]"
                                + ".map(frame => frame.scrollWidth - frame.clientWidth))"))
                        .intValue())
                .as("what tables of %s hide at a desk", name)
                .isZero();
        page.setViewportSize(PHONE, 740);
    }

    /** With scripts on: axe-core finds no violation of WCAG 2.2 AA, and the page is no wider than a phone. */
    void assertAccessible(String name) {
        var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(found)
                .as(
                        "accessibility of %s: %s",
                        name,
                        found.stream()
                                .map(rule -> rule.getId() + " " + rule.getNodes())
                                .toList())
                .isEmpty();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s on a phone", name)
                .isLessThanOrEqualTo(PHONE);
    }

    @Override
    public void close() {
        context.close();
        chromium.close();
        playwright.close();
    }
}
