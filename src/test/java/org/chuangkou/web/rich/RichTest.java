package org.chuangkou.web.rich;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTest {
    private static final String PICTURE = "0123456789abcdef0123456789abcdef";

    @Test
    void markdown_becomes_the_elements_we_show() {
        assertThat(Rich.html("一**二**三*四*`五`")).isEqualTo("<p>一<strong>二</strong>三<em>四</em><code>五</code></p>");
        assertThat(Rich.html("- 甲\n- 乙")).isEqualTo("<ul><li>甲</li><li>乙</li></ul>");
        assertThat(Rich.html("3. 丙\n4. 丁")).startsWith("<ol start=\"3\">");
        assertThat(Rich.html("> 您好")).contains("<blockquote>", "<p>您好</p>");
        assertThat(Rich.html("CO<sub>2</sub> m<sup>2</sup>")).isEqualTo("<p>CO<sub>2</sub> m<sup>2</sup></p>");
        assertThat(Rich.html("| 材料 | 份数 |\n|---|--:|\n| 身份证 | 1 |"))
                .contains("<table>", "<th>材料</th>", "<td align=\"right\">1</td>");
    }

    @ParameterizedTest
    @CsvSource({"#,h3", "##,h3", "######,h3"})
    void the_highest_heading_is_the_third(String signs, String element) {
        assertThat(Rich.html(signs + " 双手接")).isEqualTo("<" + element + ">双手接</" + element + ">");
    }

    @Test
    void lower_headings_follow_without_a_step_left_out() {
        assertThat(Rich.html("## 一\n### 二\n#### 三\n##### 四\n# 五"))
                .contains("<h4>一", "<h5>二", "<h5>三", "<h5>四", "<h3>五");
    }

    @Test
    void a_new_line_is_a_new_line() {
        assertThat(Rich.html("一\n二\n\n三")).isEqualTo("<p>一<br />\n二</p>\n<p>三</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "**注意：**先看,<strong>注意：</strong>先看",
        "他说**“不行”**就走了,他说<strong>“不行”</strong>就走了",
        "**（一）***要*,<strong>（一）</strong><em>要</em>",
        "2 * 3 * 4,2 * 3 * 4"
    })
    void emphasis_ends_at_chinese_signs_too(String markdown, String html) {
        assertThat(Rich.line(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"____", "（____）和（____）", "应在____日内、____日前", "___x___", "____\n____", "**加**____"})
    void a_gap_survives(String text) {
        int gaps = text.split("_{3,}", -1).length;
        assertThat(Rich.html(text).split("_{3,}", -1)).hasSize(gaps);
        assertThat(Rich.line(text).split("_{3,}", -1)).hasSize(gaps);
        assertThat(Rich.html(text)).doesNotContain("<em>", "<hr");
    }

    @ParameterizedTest
    @CsvSource({
        "clause:CK-food-licence/materials/premises,/items/CK-food-licence#materials/premises",
        "clause:CK-food-licence,/items/CK-food-licence",
        "clause:CK-food-licence/more/备注,/items/CK-food-licence#more/%E5%A4%87%E6%B3%A8",
        "law:LAW-one-time-notice/articles/3,/laws/LAW-one-time-notice#articles/3",
        "clause:LAW-one-time-notice/articles/3,/laws/LAW-one-time-notice#articles/3",
        "/courses,/courses"
    })
    void links_lead_to_our_pages(String written, String href) {
        assertThat(Rich.line("[看](" + written + ")")).isEqualTo("<a href=\"" + href + "\">看</a>");
    }

    @Test
    void a_link_to_another_site_tells_it_nothing() {
        assertThat(Rich.line("[看](https://example.org/a)"))
                .isEqualTo("<a href=\"https://example.org/a\" rel=\"noopener noreferrer nofollow\">看</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example/x",
                "/\\evil.example",
                "mailto:a@b",
                "file:///etc/passwd",
                "x",
                "#x"
            })
    void a_link_elsewhere_is_only_its_words(String written) {
        assertThat(Rich.html("[看](" + written + ")")).isEqualTo("<p>看</p>");
        assertThat(Rich.html("<" + written + ">")).doesNotContain("<a");
        assertThat(Rich.html("![图](" + written + ")")).isEqualTo("<p>图</p>");
    }

    @Test
    void pictures_are_our_own() {
        assertThat(Rich.line("![布局图](picture:" + PICTURE + ")"))
                .isEqualTo("<img src=\"/pictures/" + PICTURE + "\" alt=\"布局图\" />");
        assertThat(Rich.line("![外面](https://example.org/a.png)")).isEqualTo("外面");
        assertThat(Rich.line("![x](picture:../../etc)")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<SVG onload=alert(1)>",
                "<iframe src=\"//x\"></iframe>",
                "<style>*{display:none}</style>",
                "<br onclick=alert(1)>",
                "<sub style=\"position:fixed\">x</sub>",
                "<!-- x --><b onmouseover=x>y</b>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<math><mi xlink:href=\"data:x\">",
                "![x\" onerror=\"alert(1)](picture:0123456789abcdef0123456789abcdef)",
                "[x](/a\"onmouseover=\"alert(1))",
                "[x](</a \" onclick=alert(1)>)",
                "`<script>`",
                "| <script> |\n|---|\n| <img onerror=x> |"
            })
    void raw_html_is_shown_as_words(String nasty) {
        for (String html : new String[] {Rich.html(nasty), Rich.line(nasty), Rich.html("- 前\n\n  " + nasty + "\n")})
            assertThat(html.replaceAll("\"[^\"]*\"", ""))
                    .doesNotContainPattern("(?i)<(script|svg|iframe|style|math|b|mi)\\b")
                    .doesNotContainPattern("<[^>]*\\son\\w+")
                    .doesNotContainPattern("<[^>]*style");
    }

    @Test
    void a_line_has_no_blocks() {
        assertThat(Rich.line("1. 营业执照")).isEqualTo("1. 营业执照");
        assertThat(Rich.line("# 一")).isEqualTo("# 一");
        assertThat(Rich.line("一\n\n二\n\n三")).isEqualTo("一<br />\n二<br />\n三");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a **b ", "[", "![", "`", "_a __b ", "<sub>", "1. ", "(", "| "})
    void deep_nesting_exhausts_nobody(String piece) {
        assertThat(Rich.html(piece.repeat(20_000))).isNotNull();
        assertThat(Rich.html(piece.repeat(200) + "x\n|---|\n".repeat(200))).isNotNull();
    }

    @Property(tries = 500)
    void whatever_is_written_only_our_elements_come_out(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'<', '>', '"', '\'', '/', '*', '_', '[', ']', '(', ')', '!', '`', '#', '\n', '&', ':', '='})
                    @CharRange(from = 'a', to = 'z')
                    String text) {
        String html = Rich.html(text);
        assertThat(html.replaceAll(
                        "</?(p|strong|em|code|ul|li|blockquote|h3|h4|h5|sub|sup|a)>|<br />|<ol( start=\"\\d+\")?>|</ol>"
                                + "|<a href=\"[^\"<>]*\"( rel=\"[a-z ]+\")?>|<!-- -->",
                        ""))
                .doesNotContain("<", ">");
    }
}
