package org.chuangkou;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chuangkou.exam.schedule.ExamFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks from each person's home page along every link: no page fails, and axe finds nothing on any. */
@BrowserTest
class AccessibilityBrowserTest {
    private static final int PAGES = 45;
    private final Eyes eyes;
    private final House house;

    AccessibilityBrowserTest(Eyes eyes, House house) {
        this.eyes = eyes;
        this.house = house;
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "trainer", "examiner", "manager", "admin", "auditor"})
    void axe_finds_nothing_on_any_page_this_person_reaches(String username) {
        // Somebody is invited to an exam, so that its door and its room are there to be walked through.
        ExamFixture.setUp(house, ExamFixture.graded(List.of("clerk", "trainer")));
        Page page = eyes.signedIn(username);
        var next = new ArrayDeque<>(List.of("/"));
        Set<String> kinds = new HashSet<>();
        var faults = new ArrayList<String>();
        while (!next.isEmpty() && kinds.size() < PAGES) {
            String path = next.poll();
            if (!kinds.add(kind(path))) continue;
            Response response = page.navigate(path);
            if (response.status() != 200) {
                faults.add(path + " answers " + response.status());
                continue;
            }
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(violation -> faults.add(path + " " + violation.getId() + " "
                            + violation.getNodes().getFirst().getHtml()));
            for (Object href :
                    (List<?>) page.evalOnSelectorAll("a[href]", "links => links.map(a => a.getAttribute('href'))"))
                if (href.toString().startsWith("/")
                        && !href.toString().matches(".*\\.(csv|xlsx|pdf|yml)(\\?.*)?|.*[?&]format=csv"))
                    next.add(href.toString().replaceFirst("#.*", ""));
        }
        page.context().close();
        assertThat(faults).isEmpty();
    }

    /** Pages that differ only in an id, a number or a filter are one kind. */
    private static String kind(String path) {
        return path.replaceFirst("\\?.*", "?")
                .replaceFirst("^/bundles/[^/?]+", "/bundles/*")
                .replaceFirst("^/blueprints/(?!new)[^/?]+", "/blueprints/*")
                .replaceAll("/(?=[^/]*[A-Z0-9%])[^/?]+", "/*");
    }
}
