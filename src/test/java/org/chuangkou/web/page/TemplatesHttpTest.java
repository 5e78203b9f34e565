package org.chuangkou.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.chuangkou.House;
import org.chuangkou.HttpTest;
import org.chuangkou.web.View;
import org.junit.jupiter.api.Test;

@HttpTest
class TemplatesHttpTest {
    private final House house;
    private final Templates templates;

    TemplatesHttpTest(House house, Templates templates) {
        this.house = house;
        this.templates = templates;
    }

    @Test
    void what_a_page_shows_is_escaped() {
        String page = templates.render(
                new View("web/error", Map.of("title", "<b>", "status", 400, "detail", "\"><script>")),
                HttpRequest.GET("/"));
        assertThat(page).contains("<h1>&lt;b&gt;</h1>").doesNotContain("<script>", "<b>");
    }

    @Test
    void every_answer_forbids_inline_code_foreign_frames_and_guessed_types() {
        for (String path : List.of("/sign-in", "/", "/nothing", "/api/v1/items", "/static/app.css")) {
            var headers = house.get(null, path).response().headers();
            assertThat(headers.firstValue("content-security-policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("x-content-type-options")).as(path).contains("nosniff");
        }
    }

    @Test
    void an_unknown_address_is_not_found_in_the_readers_form() {
        assertThat(house.get("clerk", "/api/v1/nothing").status()).isEqualTo(404);
        var page = house.send(
                "clerk", house.request("/nothing").header("Accept", "text/html").GET());
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("没有找到").contains("<html");
    }

    @Test
    void the_language_is_the_readers() {
        var english = house.send(
                null,
                house.request("/sign-in").setHeader("Accept-Language", "en-GB").GET());
        assertThat(english.text()).contains("lang=\"en\"", "Sign in");
        var chosen = house.send(
                null,
                house.request("/sign-in")
                        .setHeader("Accept-Language", "en-GB")
                        .header("Cookie", "lang=zh")
                        .GET());
        assertThat(chosen.text()).contains("lang=\"zh-CN\"", "登录");
    }

    @Test
    void health_is_public_and_metrics_are_not() {
        assertThat(house.get(null, "/health").json().get("status").asText()).isEqualTo("UP");
        assertThat(house.get(null, "/prometheus").status()).isEqualTo(401);
        assertThat(house.get("clerk", "/prometheus").status()).isEqualTo(403);
        assertThat(house.get("admin", "/prometheus").text()).contains("jvm_memory");
    }
}
