package org.chuangkou;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A real browser on the running {@link House}: an installed Chromium, started once for all tests of a run. */
public final class Eyes {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");
    /** Milliseconds a page may take to show what it should: a busy machine is slow, not wrong. */
    private static final double PATIENCE = 20_000;

    private static Browser browser;

    private final House house;

    private Eyes(House house) {
        this.house = house;
    }

    /** Skips the test where there is no browser; under CI=true that is a failure. */
    static synchronized Eyes open(House house) {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Path chromium = chromium();
            if (chromium == null) {
                String line = "No Chromium at " + PLACES + " nor in CHROMIUM: browser tests are skipped";
                if ("true".equals(System.getenv("CI"))) Assertions.fail(line);
                System.out.println(line);
                Assumptions.abort(line);
            }
            browser = Playwright.create()
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return new Eyes(house);
    }

    private static Path chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** A fresh window of nobody's. */
    public Page page(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(house.at("/").toString())
                .setLocale("zh-CN")
                .setViewportSize(width, height));
        return context.newPage();
    }

    /** A fresh window in which this demo account has signed in, on its home page. */
    public Page signedIn(String username) {
        Page page = page(1280, 900);
        page.navigate("/sign-in");
        page.fill("[name=username]", username);
        page.fill("[name=password]", House.PASSWORD);
        page.press("[name=password]", "Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }
}
