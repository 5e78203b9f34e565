package org.chuangkou.question.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangkou.question.plain.DocxFixture.listed;
import static org.chuangkou.question.plain.DocxFixture.p;
import static org.chuangkou.question.plain.DocxFixture.run;
import static org.chuangkou.question.plain.PlainFixture.questions;

import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.format.Found;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.kind.Question;
import org.junit.jupiter.api.Test;

/** Papers from Word. */
class DocxTest {

    @Test
    void paragraphs_are_lines() {
        assertThat(questions(DocxFixture.paragraphs("1. 承诺几天？", "A. 一天　B. 两天", "【答案】B")
                        .read()))
                .containsExactly(new Question.Single("承诺几天？", List.of("一天", "两天"), "B"));
    }

    @Test
    void numbers_that_word_counts_are_counted_too() {
        String body = listed(1, "甲？")
                + listed(3, "一")
                + listed(3, "二")
                + p(run("答案：A"))
                + listed(1, "乙？")
                + listed(4, "三")
                + listed(4, "四")
                + p(run("答案：B"));
        assertThat(questions(DocxFixture.body(body).numbered().read()))
                .containsExactly(
                        new Question.Single("甲？", List.of("一", "二"), "A"),
                        new Question.Single("乙？", List.of("三", "四"), "B"));
    }

    @Test
    void runs_breaks_and_cells_of_tables_come_together() {
        String body = p(run("1. 承诺") + run("几天？") + "<w:r><w:br/><w:t>A. 一天</w:t><w:tab/><w:t>B. 两天</w:t></w:r>")
                + "<w:tbl><w:tr><w:tc>" + p(run("【答案】")) + "</w:tc><w:tc>" + p(run("B")) + "</w:tc></w:tr></w:tbl>";
        assertThat(questions(DocxFixture.body(body).read()))
                .containsExactly(new Question.Single("承诺几天？", List.of("一天", "两天"), "B"));
    }

    @Test
    void an_underlined_space_is_a_gap() {
        String gap = "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">      </w:t></w:r>";
        assertThat(questions(DocxFixture.body(p(run("1. 在") + gap + gap + run("日内告知。")) + p(run("答案：5|五")))
                        .read()))
                .containsExactly(new Question.Blank("在____日内告知。", List.of(List.of("5", "五"))));
    }

    @Test
    void what_was_deleted_is_not_read_and_what_stands_twice_is_read_once() {
        String body = p(run("1. 可以。")
                + "<w:del><w:r><w:delText>不</w:delText></w:r></w:del><mc:AlternateContent><mc:Choice>" + run("真的。")
                + "</mc:Choice><mc:Fallback>" + run("真的。") + "</mc:Fallback></mc:AlternateContent>" + run("（")
                + "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F050\"/></w:r>" + run("）"));
        assertThat(questions(DocxFixture.body(body).read())).containsExactly(new Question.Judge("可以。真的。", true));
    }

    @Test
    void pictures_come_with_their_question() {
        String body = p(run("1. 看图") + DocxFixture.picture("r7")) + p(run("A. 一　B. 二")) + p(run("答案：A"));
        Found found = ((Read.Good) DocxFixture.body(body)
                        .linked("r7", "media/image1.png", DocxFixture.PNG)
                        .read()
                        .getFirst())
                .found();
        String name = found.pictures().keySet().iterator().next();
        assertThat(name).endsWith(".png");
        assertThat(found.pictures().get(name)).isEqualTo(DocxFixture.PNG);
        assertThat(found.item().question().stem()).isEqualTo("看图![](picture:" + name + ")");
    }

    @Test
    void a_picture_of_another_kind_is_an_error() {
        String body = p(run("1. 看图") + DocxFixture.picture("r7")) + p(run("答案：对"));
        assertThat(PlainFixture.faults(DocxFixture.body(body)
                        .linked("r7", "media/image1.emf", "EMF".getBytes())
                        .read()))
                .containsExactly("1 题干 question.import.picture");
    }

    @Test
    void what_is_no_word_file_is_refused() {
        assertRefused("1. 不是".getBytes(), "question.import.not-docx");
        assertRefused(new byte[0], "question.import.not-docx");
        byte[] whole = DocxFixture.paragraphs("1. 可以。（√）").bytes();
        assertRefused(java.util.Arrays.copyOf(whole, whole.length - 30), "question.import.not-docx");
    }

    @Test
    void hostile_files_are_refused() {
        String dtd = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        assertRefused(
                DocxFixture.paragraphs("x")
                        .part("word/document.xml", dtd + "<w>&b;</w>")
                        .bytes(),
                "table.document-type");
        assertRefused(
                DocxFixture.paragraphs("x")
                        .part("word/document.xml", "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w/>")
                        .bytes(),
                "table.document-type");
        assertRefused(DocxFixture.body(p(run("x".repeat(30_000_000)))).bytes(), "table.bomb");
        assertRefused(
                DocxFixture.body("<w:p>".repeat(2_000) + "</w:p>".repeat(2_000)).bytes(), "table.bomb");
        assertThat(questions(DocxFixture.paragraphs("1. 可以。（√）")
                        .part("../../../../tmp/evil.xml", "<x/>")
                        .read()))
                .hasSize(1);
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> DocxFixture.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo(key));
    }
}
