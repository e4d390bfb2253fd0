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

/** Chromium browser that captures every page in the sizes of a phone and a desktop. */
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

    /** Opens a page of the site. */
    Page go(String path) {
        page.navigate(address + path);
        return page;
    }

    void clearCookies() {
        context.clearCookies();
    }

    /** Captures the page in both sizes and asserts that on a phone only tables and menus scroll sideways. */
    void capture(String name) {
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, 740);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(screenshots.resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(PHONE, 740);
    }

    /** Asserts that no table scrolls sideways on a desktop. */
    void assertTablesFitOnDesktop(String name) {
        page.setViewportSize(DESK, 740);
        assertThat(((Number) page.evaluate("Math.max(...[...document.querySelectorAll('.scroll')]"
                                + ".map(frame => frame.scrollWidth - frame.clientWidth))"))
                        .intValue())
                .as("overflow of the tables of %s on a desktop", name)
                .isZero();
        page.setViewportSize(PHONE, 740);
    }

    /** Asserts that axe-core finds no violation of WCAG 2.2 AA and that the page fits a phone; needs scripts. */
    void assertAccessible(String name) {
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations)
                .as(
                        "accessibility of %s: %s",
                        name,
                        violations.stream()
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
