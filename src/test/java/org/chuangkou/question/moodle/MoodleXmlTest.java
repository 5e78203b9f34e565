package org.chuangkou.question.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangkou.question.moodle.MoodleFixture.faults;
import static org.chuangkou.question.moodle.MoodleFixture.item;
import static org.chuangkou.question.moodle.MoodleFixture.question;
import static org.chuangkou.question.moodle.MoodleFixture.questions;
import static org.chuangkou.question.moodle.MoodleFixture.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Defaults;
import org.chuangkou.question.format.Found;
import org.chuangkou.question.format.Picture;
import org.chuangkou.question.format.Read;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Essay.Criterion;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.junit.jupiter.api.Test;

/** XML as Moodle writes it. */
class MoodleXmlTest {
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Test
    void a_choice_as_moodle_exports_it_is_understood() {
        String file = """
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <!-- question: 0  -->
                  <question type="category">
                    <category><text>$course$/top/窗口题库/受理//登记</text></category>
                    <info format="moodle_auto_format"><text></text></info>
                  </question>
                <!-- question: 7  -->
                  <question type="multichoice">
                    <name><text>材料</text></name>
                    <questiontext format="html">
                      <text><![CDATA[<p dir="ltr">要交<strong>哪些</strong>？</p><script>alert(1)</script><ul><li>一</li><li>二 * 三</li></ul>]]></text>
                    </questiontext>
                    <generalfeedback format="html"><text><![CDATA[<p>看指南</p>]]></text></generalfeedback>
                    <defaultgrade>1.0000000</defaultgrade>
                    <penalty>0.3333333</penalty>
                    <hidden>0</hidden>
                    <idnumber>q-7</idnumber>
                    <single>false</single>
                    <shuffleanswers>true</shuffleanswers>
                    <correctfeedback format="html"><text>回答正确。</text></correctfeedback>
                    <answer fraction="50" format="html"><text><![CDATA[<p>甲</p>]]></text><feedback format="html"><text></text></feedback></answer>
                    <answer fraction="50" format="html"><text>乙&amp;nbsp;&lt;b&gt;丁&lt;/b&gt;</text><feedback format="html"><text>要原件</text></feedback></answer>
                    <answer fraction="0" format="plain_text"><text>丙 &lt;1&gt;</text></answer>
                    <tags><tag><text>常错</text></tag><tag><text>级别:3</text></tag></tags>
                  </question>
                </quiz>
                """;
        var item = item(xml(file));
        assertThat(item.id()).isEqualTo("q-7");
        assertThat(item.level()).contains(3);
        assertThat(item.tags()).containsExactly("常错", "受理/登记");
        assertThat(item.question())
                .isEqualTo(new Question.Multiple(
                        "要交**哪些**？\n- 一\n- 二 \\* 三",
                        List.of("甲", "乙 **丁**", "丙 \\<1>"),
                        Set.of("A", "B"),
                        Rule.PARTIAL));
        assertThat(item.explanation()).isEqualTo("看指南\nB：要原件");
    }

    @Test
    void other_kinds_are_understood() {
        assertThat(item(question("truefalse", text("可以。") + answer("100", "false") + answer("0", "true")))
                        .question())
                .isEqualTo(new Question.Judge("可以。", false));
        assertThat(item(question(
                                "shortanswer",
                                text("谁办？") + answer("100", "公安") + answer("100", "公安局") + answer("0", "*")))
                        .question())
                .isEqualTo(new Question.Blank("谁办？ ____", List.of(List.of("公安", "公安局"))));
        assertThat(item(question(
                                "numerical",
                                text("几天？")
                                        + "<answer fraction=\"100\"><text>5</text><tolerance>0</tolerance></answer>"))
                        .question())
                .isEqualTo(new Question.Blank("几天？ ____", List.of(List.of("5"))));
        assertThat(item(question(
                                "ordering",
                                text("先后？")
                                        + answer("2.0000000", "审核")
                                        + answer("1.0000000", "受理")
                                        + answer("3.0000000", "办结")))
                        .question())
                .isEqualTo(new Question.Order("先后？", List.of("受理", "审核", "办结")));
        assertThat(item(question(
                                "essay",
                                text("怎么说？") + "<defaultgrade>5.0</defaultgrade><graderinfo format=\"html\"><text>"
                                        + "&lt;p&gt;问清来意（2分）&lt;/p&gt;&lt;p&gt;说全（3分）&lt;/p&gt;</text></graderinfo>"))
                        .question())
                .isEqualTo(new Question.Essay("怎么说？", List.of(new Criterion("问清来意", 2), new Criterion("说全", 3))));
    }

    @Test
    void a_cloze_of_gaps_is_one_question_and_of_choices_a_case() {
        assertThat(item(question("cloze", text("由{1:SHORTANSWER:=窗口#对~%100%综窗}在{:NM:=5:0}天内办。")))
                        .question())
                .isEqualTo(new Question.Blank("由____在____天内办。", List.of(List.of("窗口", "综窗"), List.of("5"))));
        assertThat(item(question("cloze", text("由{1:MC:公安~=人社}在{2:SA:=五\\}}天内办。")))
                        .question())
                .isEqualTo(new Question.Case(
                        "由（1）____在（2）____天内办。",
                        List.of(
                                new Question.Case.Part(new Question.Single("第（1）空", List.of("公安", "人社"), "B"), 1),
                                new Question.Case.Part(new Question.Blank("第（2）空：____", List.of(List.of("五}"))), 2))));
    }

    @Test
    void pictures_come_with_their_question() {
        Read read = question(
                        "truefalse",
                        "<questiontext format=\"html\"><text>看&lt;img src=\"@@PLUGINFILE@@/tu%201.png\"&gt;图</text>"
                                + "<file name=\"tu 1.png\" path=\"/\" encoding=\"base64\">" + PNG
                                + "</file></questiontext>"
                                + answer("100", "true") + answer("0", "false"))
                .getFirst();
        Found found = ((Read.Good) read).found();
        String name = found.pictures().keySet().iterator().next();
        assertThat(found.pictures().get(name)).isEqualTo(Base64.getDecoder().decode(PNG));
        assertThat(found.item().question().stem()).isEqualTo("看![](picture:" + name + ")图");
    }

    @Test
    void pictures_go_out_and_come_back() throws IOException {
        Picture picture = Picture.of(Base64.getDecoder().decode(PNG)).orElseThrow();
        var item = new Item(
                "q",
                Optional.empty(),
                Optional.empty(),
                Asks.VALUE,
                List.of(),
                new Question.Judge("看![](picture:" + picture.name() + ")", true),
                "",
                Optional.empty(),
                List.of());
        var out = new ByteArrayOutputStream();
        try (var writer = new MoodleXmlWriter(out, name -> Optional.of(picture.bytes()))) {
            writer.write(item);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("@@PLUGINFILE@@/" + picture.name());
        try (var file = MoodleXmlFile.open(new ByteArrayInputStream(out.toByteArray()), Defaults.NONE);
                var read = file.questions()) {
            Found found = ((Read.Good) read.findFirst().orElseThrow()).found();
            assertThat(found.item()).isEqualTo(item);
            assertThat(found.pictures()).containsKey(picture.name());
        }
    }

    @Test
    void what_cannot_be_ours_is_told_with_its_reason() {
        assertThat(faults(question("calculated", text("多少？")))).containsExactly("3 question.import.qtype");
        assertThat(faults(question("ddimageortext", text("拖动")))).containsExactly("3 question.import.qtype");
        assertThat(faults(question("description", text("说明")))).containsExactly("3 question.import.description");
        assertThat(faults(question("essay", text("怎么说？")))).containsExactly("3 question.essay-without-rubric");
        assertThat(faults(question("truefalse", text("")))).contains("3 question.import.no-stem");
        assertThat(faults(question("cloze", text("没有空")))).containsExactly("3 question.import.cloze");
        assertThat(faults(question("multichoice", text("哪个？") + answer("100", "甲") + answer("50", "乙"))))
                .containsExactly("3 question.import.shares");
        assertThat(faults(question(
                        "matching",
                        text("谁？") + "<subquestion><text></text><answer><text>多余</text></answer></subquestion>")))
                .containsExactly("3 question.import.distractor");
        assertThat(faults(question(
                        "truefalse",
                        "<questiontext format=\"html\"><text>&lt;img src=\"http://elsewhere/x.png\"&gt;图</text></questiontext>"
                                + answer("100", "true"))))
                .containsExactly("3 question.import.picture");
        assertThat(faults(xml("<quiz></quiz>"))).containsExactly("1 question.import.nothing-in-it");
    }

    @Test
    void one_bad_question_does_not_take_the_others_along() {
        String good = "<question type=\"truefalse\">" + text("可以。") + answer("100", "true") + "</question>";
        List<Read> read = xml("<quiz>" + good + "<question type=\"random\"/>" + good + "</quiz>");
        assertThat(read).hasSize(3);
        assertThat(questions(List.of(read.getFirst(), read.getLast()))).hasSize(2);
        assertThat(read.get(1)).isInstanceOf(Read.Bad.class);
    }

    @Test
    void hostile_files_are_refused() {
        String lol = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]>";
        assertRefused(lol + "<quiz><question type=\"&lol2;\"/></quiz>", "table.document-type");
        assertRefused(
                "<!DOCTYPE q [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>", "table.document-type");
        assertRefused("<quiz><question type=\"essay\">" + "<a>".repeat(5_000), "table.bomb");
        assertRefused("<quiz><question type=\"essay\">" + "x".repeat(50_000_000), "table.bomb");
        assertRefused("<quiz><question type=\"essay\">", "question.import.xml");
        assertRefused("PK\u0003\u0004", "question.import.not-moodle");
        assertRefused("", "question.import.not-moodle");
        assertThatThrownBy(() -> {
                    byte[] utf16 = "<quiz/>".getBytes(StandardCharsets.UTF_16LE);
                    MoodleXmlFile.open(new ByteArrayInputStream(utf16), Defaults.NONE);
                })
                .isInstanceOf(Refusal.class);
    }

    private static void assertRefused(String file, String key) {
        assertThatThrownBy(() -> xml(file))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo(key));
    }

    private static String text(String text) {
        return "<questiontext format=\"html\"><text>" + text + "</text></questiontext>";
    }

    private static String answer(String fraction, String text) {
        return "<answer fraction=\"" + fraction + "\"><text>" + text + "</text></answer>";
    }
}
