package org.chuangkou.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.chuangkou.BrowserTest;
import org.chuangkou.Eyes;
import org.chuangkou.House;
import org.chuangkou.base.Message;
import org.chuangkou.web.View;
import org.chuangkou.web.chart.Chart;
import org.junit.jupiter.api.Test;

@BrowserTest
class ChartBrowserTest {
    private static final String CSP = "Content-Security-Policy";
    private final House house;
    private final Eyes eyes;

    ChartBrowserTest(House house, Eyes eyes) {
        this.house = house;
        this.eyes = eyes;
    }

    private static Chart chart(Chart.Kind kind) {
        Message any = Message.of("chart.table");
        return new Chart(
                kind,
                any,
                any,
                any,
                any,
                List.of(any, any),
                List.of(
                        new Chart.Row("甲 <b>", Arrays.asList(3.25, 0.5), "/items"),
                        new Chart.Row("乙", Arrays.asList(1.0, null), null)));
    }

    /** A page of all kinds of charts under the policy that every page of the service has. */
    private Page open(List<String> faults) {
        String policy =
                house.get(null, "/sign-in").response().headers().firstValue(CSP).orElseThrow();
        List<Chart> all =
                Arrays.stream(Chart.Kind.values()).map(ChartBrowserTest::chart).toList();
        String html = house.bean(Templates.class)
                .render(new View("web/chart-sample", Map.of("samples", all)), Locale.SIMPLIFIED_CHINESE);
        Page page = eyes.page(900, 900);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) faults.add(message.text());
        });
        page.onPageError(faults::add);
        page.route(
                "**/chart-sample",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setHeaders(Map.of(CSP, policy, "Content-Type", "text/html; charset=utf-8"))
                        .setBody(html)));
        return page;
    }

    @Test
    void every_kind_is_drawn_under_the_policy_of_the_service() {
        var faults = new ArrayList<String>();
        Page page = open(faults);
        page.navigate("/chart-sample");
        assertThat(page.locator("figure[data-drawn] canvas")).hasCount(4);
        page.locator("canvas").first().hover();
        page.locator("canvas").last().hover();
        assertThat(page.locator("figure table").first()).isHidden();
        page.locator("figure summary").first().click();
        assertThat(page.locator("figure table").first()).isVisible();
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        Assertions.assertThat(faults).isEmpty();
        page.context().close();
    }

    @Test
    void without_script_the_table_stands_open_with_its_numbers() {
        Page page = open(new ArrayList<>());
        page.route("**/*.js*", Route::abort);
        page.navigate("/chart-sample");
        assertThat(page.locator("figure table").first()).isVisible();
        assertThat(page.locator("tbody th").first()).hasText("甲 <b>");
        assertThat(page.locator("td").nth(0)).hasText("3.25");
        assertThat(page.locator("td").nth(3)).hasText("–");
        page.context().close();
    }

    @Test
    void of_the_library_only_the_one_file_is_served() {
        Assertions.assertThat(house.get(null, "/static/echarts/5.3.1/echarts.common.min.js")
                        .status())
                .isEqualTo(200);
        for (String other : List.of("echarts.js.map", "echarts.min.js", "echarts.common.js"))
            Assertions.assertThat(
                            house.get(null, "/static/echarts/5.3.1/" + other).status())
                    .as(other)
                    .isEqualTo(404);
    }
}
